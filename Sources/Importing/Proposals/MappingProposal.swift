import ContentLoading
package import Diagnostics
import Issuing

/// A mapping made from the headings of a file, and from nothing else of it, for a person to read through.
package struct MappingProposal: Sendable {
    package let text: String

    /// Nil, with a problem in the log, where no row is certain enough to be one of headings: another would show cells.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file.
    ///   - path: the path that diagnostics show.
    ///   - log: takes the problem.
    package init?(_ file: [UInt8], path: String, log: inout DiagnosticLog) {
        guard
            let table = ExportTable(
                file, path: path, score: Self.score, enough: .max, missing: .noKnownHeadings, log: &log)
        else { return nil }
        let fields = HeadingWords.fields(in: table.headings)
        let written = table.header.cells.map { table.text.text(of: $0).trimmedForCell }
        text = Self.text(
            of: fields, headings: written.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
    }

    /// How many fields a row names; none unless two, and none where a cell is an address, a date or a number.
    private static func score(_ row: [Heading]) -> Int {
        let fields = HeadingWords.fields(in: row)
        guard fields.count >= 2 else { return 0 }
        let isData = row.contains { heading in
            if heading.text.contains("@") || heading.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                return !heading.text.isEmpty
            }
            if case .unreadable = ImportedDay(heading.text, order: nil) { return false }
            return true
        }
        return isData ? 0 : fields.count
    }

    private static func text(of fields: [ImportField: [Int]], headings: [String]) -> String {
        var lines = [
            "# What the columns of an export mean, for 'rosette import FILE --mapping THIS-FILE'.",
            "# It was proposed from the headings alone: read it through. Lines that begin with '#' say nothing.",
            "",
            "columns:",
        ]
        if fields[.email] == nil, fields[.earner] == nil {
            lines.append(
                "  # email: which column has the earner's address? Or 'earner:', for an id that never changes.")
        }
        for field in ImportField.allCases where field != .status {
            if let indices = fields[field] {
                lines.append("  \(field.rawValue): \(value(indices.map { headings[$0] }))")
            }
            switch (field, fields[field]) {
            case (.name, let found?) where found.count == 1:
                lines.append("  # Names such as 'Smith, Jane' are turned round with '--names last-first'.")
            case (.credential, nil): lines += missingCredential
            case (.completed, nil):
                lines.append(
                    "  # completed: which column has the day? Or 'fixed:' below, where it is the same for every row.")
            case (.consent, nil):
                lines.append(
                    "  # consent: which column says that the earner agreed to show the name? Without it, none is shown."
                )
            default: break
            }
        }
        if let status = fields[.status] { lines += statuses(value(status.map { headings[$0] })) }
        lines += examples
        let used = Set(fields.values.flatMap(\.self))
        let rest = headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }
        if !rest.isEmpty {
            lines += ["", "# Not recognized, and not used:"] + rest.map { "#   \(headings[$0])" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let missingCredential = [
        "  # credential: which column has the title of the micro-credential? Or 'fixed:' below, where it is the same for",
        "  # every row; or 'completions:', where each micro-credential has a column with the day.",
    ]

    private static func statuses(_ heading: String) -> [String] {
        [
            "  status: \(heading)", "",
            "# Which words of the status count. All other rows are left out and counted; list them under 'not-earned' to be",
            "# told of words that are in neither.", "statuses:", "  earned: []", "  # not-earned: [In progress]",
        ]
    }

    private static let examples = [
        "", "# The same for every row:", "# fixed:", "#   credential: data-cycle", "",
        "# Titles that the site does not have, and what they mean:", "# titles:",
        "#   \"Data Cycle (Cohort 3)\": data-cycle", "", "# Other words than a roster's:", "# words:",
        "#   consent: {\"I agree\": yes, \"I do not agree\": no}",
    ]

    /// Headings as YAML, in quotes wherever they could mean something else.
    private static func value(_ headings: [String]) -> String {
        headings.count == 1 ? quoted(headings[0]) : "[" + headings.map(quoted).joined(separator: ", ") + "]"
    }

    private static func quoted(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
        return isPlain ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
