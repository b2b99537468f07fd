/// A name that can be shown in a line of text and nowhere reach beyond it.
///
/// Any script, with apostrophes, hyphens and the marks that shape letters. Not: an address, white space at either end,
/// control characters, line breaks, or the characters that turn the direction of the text after them.
package struct PublicName: Sendable, Hashable {
    /// At most 400 bytes of UTF-8.
    package let text: String

    /// - Returns: nil where the text breaks a rule above.
    package init?(_ text: String) {
        guard (1...400).contains(text.utf8.count), text.first?.isWhitespace == false, text.last?.isWhitespace == false,
            text.unicodeScalars.allSatisfy(Self.isAllowed)
        else { return nil }
        self.text = text
    }

    /// Zero-width joiner and non-joiner, which Persian and Indic names need, and the marks that give neutral characters
    /// a direction.
    private static let allowedFormats: Set<Unicode.Scalar> = [
        "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}",
    ]
    /// The sign of an address as East Asian keyboards write it.
    private static let atSigns: Set<Unicode.Scalar> = ["\u{FE6B}", "\u{FF20}"]

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        // Most names are mostly ASCII, and there are a hundred thousand of them.
        if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) && scalar != "@" }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        case .format: allowedFormats.contains(scalar)
        default: !atSigns.contains(scalar)
        }
    }
}
