/// A hash in the form `sha256$<64 lower-case hexadecimal digits>`.
package struct SHA256Text: Sendable, Hashable {
    package let text: String

    package init?(_ text: String) {
        let digits = text.utf8.dropFirst(7)
        guard text.hasPrefix("sha256$"), digits.count == 64, digits.allSatisfy(Self.isDigit) else { return nil }
        self.text = text
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
