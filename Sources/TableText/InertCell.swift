/// The text of a cell that no spreadsheet runs.
///
/// An apostrophe stands before `=`, `+`, `-` and `@`, also in their wide and small forms, and before a tab or a line end,
/// wherever one of them begins the cell, with or without white space and characters of no width before it. So it does
/// where one follows `;`, a tab or a line end, at which some spreadsheets take a text apart whatever stands around it.
///
/// <https://owasp.org/www-community/attacks/CSV_Injection>. The apostrophe stays in the text: whoever reads the table with
/// something else than a spreadsheet takes it away again.
package struct InertCell {
    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@",
        "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}", "\u{FE6B}", "\u{2212}",
    ]
    private static let lineEndsAndTabs: Set<Unicode.Scalar> = ["\t", "\r", "\n"]

    /// What a table is taken apart at, by one program or another.
    private static let separators: Set<Unicode.Scalar> = [
        ",", ";", "\"", "\t", "\r", "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    private let text: String
    /// Whether a spreadsheet might run the text, so that it has an apostrophe more than was given.
    package let isChanged: Bool

    /// Takes a cell's text.
    package init(_ text: String) {
        var result = String.UnicodeScalarView()
        var isBeginning = true
        // What is passed over in search of a sign; the apostrophe goes before it.
        var passed = String.UnicodeScalarView()
        if let first = text.unicodeScalars.first(where: { !Self.isPassedOver($0) }),
            Self.lineEndsAndTabs.contains(first)
        {
            result.append("'")
        }
        for scalar in text.unicodeScalars {
            if isBeginning, Self.isPassedOver(scalar) {
                passed.append(scalar)
                continue
            }
            if isBeginning, Self.signs.contains(scalar) { result.append("'") }
            result.append(contentsOf: passed)
            passed = String.UnicodeScalarView()
            result.append(scalar)
            isBeginning = scalar == ";" || Self.lineEndsAndTabs.contains(scalar)
        }
        result.append(contentsOf: passed)
        self.text = String(result)
        isChanged = !self.text.utf8.elementsEqual(text.utf8)
    }

    /// The cell as RFC 4180 writes it: in quotation marks where its text could be taken apart, each of its own doubled.
    var quoted: String {
        let scalars = text.unicodeScalars
        let ends = [scalars.first, scalars.last].compactMap { $0 }
        let isTakenApart = scalars.contains { Self.separators.contains($0) }
        guard isTakenApart || ends.contains(where: \.properties.isWhitespace) else { return text }
        // By scalars: a quotation mark with an accent on it is another character, and still a quotation mark.
        let parts = scalars.split(separator: "\"", omittingEmptySubsequences: false).map { String($0) }
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if lineEndsAndTabs.contains(scalar) { return false }
        return scalar.properties.isWhitespace || [.control, .format].contains(scalar.properties.generalCategory)
    }
}
