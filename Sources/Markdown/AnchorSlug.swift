/// The form of a heading's words that an address can end in: `Étude 2: what's new?` becomes `etude-2-whats-new`.
///
/// - Lower case; Latin letters lose their accents; apostrophes vanish; anything else that is no letter or digit becomes a
///   hyphen, never two in a row and none at the ends.
/// - Letters and digits of other scripts stay as they are.
package struct AnchorSlug: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// The fallback stands in where no letter or digit is left.
    package init(_ words: String, fallback: String = "section") {
        var slug = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            if Self.apostrophes.contains(scalar) { continue }
            if let plain = LatinFolding.plainLetters(for: scalar) {
                slug.append(contentsOf: plain.unicodeScalars)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.append(scalar)
            } else if scalar.properties.generalCategory.isMark {
                // A mark on a Latin letter is an accent; in other scripts it can be a vowel.
                if let last = slug.last, !last.isASCII { slug.append(scalar) }
            } else if let last = slug.last, last != "-" {
                slug.append("-")
            }
        }
        if slug.last == "-" { slug.removeLast() }
        description = slug.isEmpty ? fallback : String(slug)
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}"]
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark || self == .enclosingMark }
}
