/// What a bundle was made from: the first 128 bits of a hash over all of it.
///
/// Two that are equal stand for the same inputs; that different inputs have the same one will not happen by chance.
package struct Fingerprint: Sendable, Hashable {
    static let digitCount = 32

    private let high: UInt64
    private let low: UInt64

    /// - Returns: nil for fewer than 16 bytes; those after them are not looked at.
    package init?(_ hash: [UInt8]) {
        guard hash.count >= 16 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for (place, byte) in hash.prefix(16).enumerated() {
            if place < 8 { halves.0 = halves.0 << 8 | UInt64(byte) } else { halves.1 = halves.1 << 8 | UInt64(byte) }
        }
        (high, low) = halves
    }

    /// - Returns: nil for anything but 32 hexadecimal digits.
    init?(digits: ArraySlice<UInt8>) {
        guard digits.count == Self.digitCount else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for (place, digit) in digits.enumerated() {
            guard let value = Self.value(of: digit) else { return nil }
            if place < 16 { halves.0 = halves.0 << 4 | value } else { halves.1 = halves.1 << 4 | value }
        }
        (high, low) = halves
    }

    /// 32 lower-case hexadecimal digits.
    var text: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(32)
        for half in [high, low] {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                let digit = UInt8(half >> shift & 15)
                digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func value(of digit: UInt8) -> UInt64? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
