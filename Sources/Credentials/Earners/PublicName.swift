/// A name that can be shown in a line of text and nowhere reach beyond it.
///
/// Any script, with apostrophes, hyphens and the marks that shape letters. Not: an address, white space at either end,
/// control characters, line breaks, the characters that turn the direction of the text after them, towers of marks, or
/// nothing that can be seen.
package struct PublicName: Sendable, Hashable {
    /// Of UTF-8; 300 letters of any script fit into it.
    package static let byteLimit = 1200

    package let text: String

    /// More marks than this on one letter reach into the lines above and below.
    private static let marksPerLetter = 8

    /// - Returns: nil where the text breaks a rule above.
    package init?(_ text: String) {
        guard (1...Self.byteLimit).contains(text.utf8.count), text.first?.isWhitespace == false,
            text.last?.isWhitespace == false
        else { return nil }
        var marks = 0
        var isVisible = false
        for scalar in text.unicodeScalars {
            guard Self.isAllowed(scalar) else { return nil }
            marks = Self.isMark(scalar) ? marks + 1 : 0
            guard marks <= Self.marksPerLetter else { return nil }
            isVisible = isVisible || Self.isVisible(scalar)
        }
        guard isVisible else { return nil }
        self.text = text
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
    }

    /// Fillers and the blank Braille pattern take up room and show nothing.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar != " " }
        return !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace && scalar != "\u{2800}"
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
