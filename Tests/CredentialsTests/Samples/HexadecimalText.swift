import Foundation
import Testing

/// Bytes as the standards print them: hexadecimal digits, with line ends where a line is too long.
enum HexadecimalText {
    static func bytes(_ text: String) throws -> [UInt8] {
        let digits = text.filter { !$0.isWhitespace }
        try #require(digits.count.isMultiple(of: 2))
        var bytes: [UInt8] = []
        var rest = digits[...]
        while !rest.isEmpty {
            bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
