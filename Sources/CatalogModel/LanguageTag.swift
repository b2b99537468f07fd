/// A language of the site's pages, as file names and addresses have it: `es` or `pt-br` (BCP 47, in lower case).
///
/// Lower case only, so that no two differ by case alone on a file system or host that ignores case.
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil where the text breaks a rule above.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.utf8.count),
            primary.utf8.allSatisfy(Self.isLetter),
            parts.dropFirst().allSatisfy({ part in
                (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
            })
        else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
