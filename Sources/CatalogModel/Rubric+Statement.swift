import Markdown

extension Rubric {
    /// What the rubric says, as plain text.
    ///
    /// A line with its levels, one with the level that is needed, and of each criterion one with its heading and one for each
    /// level. The same words, laid out anew, make the same text.
    package var statement: String {
        var lines = ["levels: " + levels.joined(separator: ", "), "needed: " + requiredLevel]
        for criterion in criteria {
            lines.append("\(criterion.outcomeNumber). " + Self.oneLine(criterion.heading.plainText))
            lines += criterion.levels.map { "\($0.name): " + Self.oneLine($0.meaning.plainText) }
        }
        return lines.joined(separator: "\n")
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
