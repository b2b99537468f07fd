extension String {
    /// The text fit for one line of a terminal and cut after 200 characters: others' text in a reason.
    var printable: String {
        let text = String(prefix(201).unicodeScalars.prefix(1000)).oneLine
        return text.count > 200 ? text.prefix(200) + "…" : text
    }

    /// The text without what would end a line, steer a terminal or turn the direction of the text after it.
    var oneLine: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format where Self.allowedFormats.contains(scalar): result.append(scalar)
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// What names are written with: joiners, and the marks that give neutral characters a direction.
    private static let allowedFormats: Set<Unicode.Scalar> = [
        "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}",
    ]
}
