/// The base-58 alphabet of Bitcoin, in which keys and proof values are written.
///
/// <https://www.w3.org/TR/cid-1.0/#base-58-btc>: a big-endian number without 0, O, I and l; each leading zero byte is a `1`.
package enum Base58 {
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    /// The value of each ASCII byte; 255 for what is no digit.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()
    /// Keys and signatures have at most 88 digits; the conversion is quadratic, so nothing much longer is tried.
    private static let digitLimit = 512

    package static func text(of bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        // Little-endian base-58 digits.
        var digits: [UInt8] = []
        for byte in bytes.dropFirst(zeros) {
            var carry = Int(byte)
            for place in digits.indices {
                carry += Int(digits[place]) << 8
                digits[place] = UInt8(carry % 58)
                carry /= 58
            }
            while carry > 0 {
                digits.append(UInt8(carry % 58))
                carry /= 58
            }
        }
        let ones = [UInt8](repeating: alphabet[0], count: zeros)
        return String(decoding: ones + digits.reversed().map { alphabet[Int($0)] }, as: UTF8.self)
    }

    /// - Returns: nil for a text with any other character, or of more than 512.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count <= digitLimit else { return nil }
        let zeros = digits.prefix { $0 == alphabet[0] }.count
        // Little-endian bytes.
        var bytes: [UInt8] = []
        for digit in digits.dropFirst(zeros) {
            var carry = Int(values[Int(digit)])
            guard carry < 58 else { return nil }
            for place in bytes.indices {
                carry += Int(bytes[place]) * 58
                bytes[place] = UInt8(carry & 255)
                carry >>= 8
            }
            while carry > 0 {
                bytes.append(UInt8(carry & 255))
                carry >>= 8
            }
        }
        return [UInt8](repeating: 0, count: zeros) + bytes.reversed()
    }
}
