import Crypto
import Foundation

/// A hash in the form `sha256$<64 lower-case hexadecimal digits>`.
package struct SHA256Text: Sendable, Hashable {
    package let text: String

    private static let prefix = "sha256$"

    package init?(_ text: String) {
        guard text.utf8.count == Self.prefix.utf8.count + 64, text.utf8.starts(with: Self.prefix.utf8),
            text.utf8.dropFirst(Self.prefix.utf8.count).allSatisfy(Self.isDigit)
        else { return nil }
        self.text = text
    }

    /// The hash of these bytes.
    package init(of bytes: ArraySlice<UInt8>) {
        self.text = Self.prefix + Hexadecimal.text(of: SHA256.hash(data: bytes))
    }

    /// The 64 digits alone.
    package var digits: String { String(text.dropFirst(Self.prefix.count)) }

    /// The 32 bytes that the digits stand for.
    package var bytes: [UInt8] {
        let values = text.utf8.dropFirst(Self.prefix.utf8.count).map { digit in
            digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
        }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
