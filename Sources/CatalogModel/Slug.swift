import Markdown

/// The last part of an address and the name of a folder or file: lower-case ASCII letters, digits and single hyphens.
///
/// - At most 100 characters; begins and ends with a letter or digit.
/// - Lower case only, so that two slugs never differ by case alone on a file system or host that ignores case.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil where the text breaks a rule above; nothing is corrected silently.
    package init?(_ text: String) {
        guard (1...100).contains(text.utf8.count), !text.contains("--"), !text.hasPrefix("-"), !text.hasSuffix("-"),
            text.utf8.allSatisfy({ Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        self.text = text
    }

    /// The slug a writer most likely meant: letters lowered, accents and apostrophes dropped, every other run turned into
    /// one hyphen.
    ///
    /// - Returns: nil where nothing usable remains.
    package init?(derivedFrom text: String) {
        let words = AnchorSlug(text, fallback: "").description.utf8.split { !Self.isLetterOrDigit($0) }
        let joined = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(100)
        self.init(String(joined.hasSuffix("-") ? joined.dropLast() : joined))
    }

    package var description: String { text }

    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
