/// The digits of ISO 8601 dates and times: always as many as the form asks for, padded with zeros.
enum ISODigits {
    /// The number that ASCII digits spell; nil where anything else stands among them.
    static func number(_ digits: some Collection<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// Numbers with so many digits each and the separator between them; no number is longer.
    static func text(_ numbers: [(value: Int, width: Int)], separator: Unicode.Scalar) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(20)
        append(numbers, separator: separator, to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    static func append(_ numbers: [(value: Int, width: Int)], separator: Unicode.Scalar, to bytes: inout [UInt8]) {
        for (place, number) in numbers.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: separator)) }
            var unit = 1
            for _ in 1..<number.width { unit *= 10 }
            while unit > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(number.value / unit % 10))
                unit /= 10
            }
        }
    }
}
