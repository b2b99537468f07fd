import JSONText

/// Numbers as JSON-LD turns them into literals: <https://www.w3.org/TR/json-ld11-api/#data-round-tripping>.
enum LiteralNumber {
    /// The integers that every program reads alike: beyond, JavaScript rounds and Python does not.
    private static let largestInteger = 9_007_199_254_740_991.0

    /// The lexical form, and the datatype of a number that has no other.
    static func literal(
        _ number: JSONNumber, datatype: String?
    ) throws(LinkedDataProblem) -> Literal {
        guard let value = number.double else { throw .numberTooLarge(number.text) }
        let isWhole = value.rounded(.towardZero) == value
        if isWhole, datatype != XMLSchema.double {
            guard value.magnitude <= largestInteger else { throw .numberTooLarge(number.text) }
            return Literal(String(Int64(value)), datatype: datatype ?? XMLSchema.integer)
        }
        return Literal(canonicalDouble(value), datatype: datatype ?? XMLSchema.double)
    }

    /// The canonical form of an `xsd:double` as JSON-LD makes it: C's `%1.15E` without zeros that say nothing.
    static func canonicalDouble(_ value: Double) -> String {
        if value == 0 { return value.sign == .minus ? "-0.0E0" : "0.0E0" }
        let (digits, pointPosition) = sixteenDigits(of: value)
        var fraction = digits.dropFirst()
        while fraction.count > 1, fraction.last == 0 { fraction.removeLast() }
        let sign = value < 0 ? "-" : ""
        return "\(sign)\(digits[0]).\(fraction.map(String.init).joined())E\(pointPosition - 1)"
    }

    /// The exact value rounded to 16 significant digits, half to even, and how many digits stand before the point.
    private static func sixteenDigits(of value: Double) -> (digits: [Int], pointPosition: Int) {
        let (digits, scale) = exactDigits(of: value.magnitude)
        let pointPosition = digits.count + scale
        var kept = Array(digits.prefix(16))
        kept += Array(repeating: 0, count: 16 - kept.count)
        let rest = digits.dropFirst(16)
        guard let first = rest.first, first >= 5 else { return (kept, pointPosition) }
        let isTie = first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
        if isTie, kept[15] % 2 == 0 { return (kept, pointPosition) }
        var place = 15
        while place >= 0, kept[place] == 9 {
            kept[place] = 0
            place -= 1
        }
        guard place >= 0 else { return ([1] + kept.dropLast(), pointPosition + 1) }
        kept[place] += 1
        return (kept, pointPosition)
    }

    /// All decimal digits of a double, which is a whole number of powers of 2, to be multiplied by 10 to the `scale`.
    private static func exactDigits(of value: Double) -> (digits: [Int], scale: Int) {
        let bits = value.significandBitPattern
        let isNormal = value.isNormal
        let significand = isNormal ? bits | 1 << 52 : bits
        let exponent = Int(isNormal ? value.exponentBitPattern : 1) - 1_075
        // 2 to the power of -n is 5 to the power of n, divided by 10 to the power of n.
        var limbs = [UInt64(significand % 1_000_000_000), UInt64(significand / 1_000_000_000)]
        let factor: UInt64 = exponent < 0 ? 5 : 2
        var left = abs(exponent)
        while left > 0 {
            // As many factors at a time as the product of a limb has room for.
            let count = min(left, 12)
            left -= count
            multiply(&limbs, by: (0..<count).reduce(1) { product, _ in product * factor })
        }
        var digits: [Int] = []
        for var limb in limbs {
            for _ in 0..<9 {
                digits.append(Int(limb % 10))
                limb /= 10
            }
        }
        while digits.last == 0 { digits.removeLast() }
        return (digits.reversed(), min(exponent, 0))
    }

    private static func multiply(_ limbs: inout [UInt64], by factor: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index] * factor + carry
            limbs[index] = product % 1_000_000_000
            carry = product / 1_000_000_000
        }
        if carry > 0 { limbs.append(carry) }
    }
}
