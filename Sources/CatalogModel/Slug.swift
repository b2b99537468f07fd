import Foundation

/// The last part of an address and the name of a folder or file: lower-case ASCII letters, digits and single hyphens.
///
/// - At most 100 characters; begins and ends with a letter or digit.
/// - Lower case only, so that two slugs never differ by case alone on a file system or host that ignores case.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil where the text breaks a rule above; nothing is corrected silently.
    package init?(_ text: String) {
        guard (1...100).contains(text.utf8.count), !text.contains("--"), !text.hasPrefix("-"), !text.hasSuffix("-"),
            text.utf8.allSatisfy({ Self.isAllowed($0) })
        else { return nil }
        self.text = text
    }

    /// The slug a writer most likely meant: letters lowered, accents dropped, every other run turned into one hyphen.
    ///
    /// - Returns: nil where nothing usable remains.
    package init?(derivedFrom text: String) {
        var folded = ""
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), Self.isAllowed(byte), scalar != "-" {
                folded.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark, scalar != "'", scalar != "\u{2019}",
                !folded.hasSuffix("-")
            {
                folded.append("-")
            }
        }
        let trimmed = folded.drop { $0 == "-" }.prefix(100)
        self.init(String(trimmed.hasSuffix("-") ? trimmed.dropLast() : trimmed))
    }

    package var description: String { text }

    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }
}
