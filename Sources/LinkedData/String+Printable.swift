extension String {
    /// The text fit for one line of a terminal: control characters replaced, cut after 120 characters.
    var printable: String {
        var result = String.UnicodeScalarView()
        for scalar in prefix(121).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        let text = String(result)
        return text.count > 120 ? text.prefix(120) + "…" : text
    }
}
