extension String {
    /// The text fit for one line of a terminal.
    ///
    /// What would end the line, steer the terminal or turn the direction of the text after it is made visible: others may have
    /// chosen it.
    package var onOneLine: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The beginning of the text, fit for one line of a terminal.
    ///
    /// - Parameter limit: how many characters are shown; an ellipsis follows where there are more.
    /// - Returns: at most so many characters and the ellipsis.
    package func onOneLine(atMost limit: Int) -> String {
        let text = String(prefix(limit + 1)).onOneLine
        return text.count > limit ? text.prefix(limit) + "…" : text
    }
}
