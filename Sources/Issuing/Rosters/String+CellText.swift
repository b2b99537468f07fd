import Foundation

extension String {
    /// The text without white space at its ends, nor the marks of no width that copying leaves there.
    package var trimmedForCell: String {
        let isPlain = { (byte: UInt8?) in (0x21..<0x7F).contains(byte ?? 0) }
        if isPlain(utf8.first), isPlain(utf8.last) { return self }
        let isEdge = { (scalar: Unicode.Scalar) in
            scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
        }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !isEdge($0) }),
            let end = scalars.lastIndex(where: { !isEdge($0) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// The text in Unicode Normalization Form C: the same letters are the same bytes (Unicode Standard Annex 15).
    package var composed: String {
        // What is before U+0300, whose first byte is CC, is in this form already.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}

extension Unicode.Scalar {
    /// Whether it is a control or formatting character, or ends a line: nothing that a reader sees, or can type again.
    var isUnseen: Bool {
        if isASCII { return !(0x20..<0x7F).contains(value) }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }
}
