import CatalogModel
import Diagnostics
import Issuing

extension ImportProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .unknownCredential(let text, let hint):
            (
                "import-mapping", "'\(text)' is not a micro-credential of this catalog, nor one of its editions",
                hint ?? "write the last part of its address, such as 'data-cycle'"
            )
        case .unknownChoice(let text, let field, let hint):
            ("import-mapping", "'\(text)' is not a '\(field)' that a roster can have", hint)
        case .fixedDay(let text):
            ("import-mapping", "'\(text)' is not a day", "write it as year-month-day, such as '2026-06-30'")
        case .noHeader:
            (
                "import-heading", "no row at the beginning of this file has a heading that the mapping names",
                "check that the mapping is for this kind of file; 'rosette import FILE --propose' writes one from the "
                    + "file's own headings"
            )
        case .missingHeading(let heading):
            (
                "import-heading", "the file has no column '\(heading)'",
                "write the heading as it stands in the file, or remove the line"
            )
        case .repeatedHeading(let heading):
            (
                "import-heading", "the file has more than one column '\(heading)'",
                "give one of them another heading in the file"
            )
        case .noKnownHeadings:
            (
                "import-heading", "no row at the beginning of this file could be recognized as its headings",
                "write the mapping by hand; docs/coordinators.md has one to begin with"
            )
        case .tooManyMistakes(let count):
            (
                "import-too-many-mistakes", "from here on, this file was not read: \(count) mistakes stand before",
                "correct those first; often it is one mistake in every row"
            )
        case .unknownTitle(let heading, let lines):
            (
                "import-title",
                "the text under '\(heading)' is not a title of this catalog, nor one of the mapping's; so on "
                    + Self.list(lines),
                "add it to 'titles' in the mapping, with the micro-credential that it means"
            )
        case .sharedTitle(let heading, let lines):
            (
                "import-title",
                "the title under '\(heading)' is that of several micro-credentials; so on "
                    + Self.list(lines),
                "add it to 'titles' in the mapping, with the one that it means"
            )
        case .unknownStatus(let heading, let lines):
            (
                "import-status",
                "the status under '\(heading)' is neither 'earned' nor 'not-earned' in the mapping; so on "
                    + Self.list(lines),
                "add it to one of the two"
            )
        case .unknownWord(let field, let heading, let lines):
            (
                "import-word",
                "the text under '\(heading)' is not among the mapping's words for '\(field)'; so on "
                    + Self.list(lines),
                "add it to 'words' in the mapping, with what it means"
            )
        case .ambiguousDay(let heading, let readings, let suggestion):
            (
                "import-date", "the date under '\(heading)' can be \(Self.alternatives(readings))",
                Self.hint(for: suggestion)
            )
        case .otherOrder(let heading, let order, let readings):
            (
                "import-date",
                "the date under '\(heading)' cannot have the \(order == .mdy ? "month" : "day") first; otherwise it is "
                    + Self.alternatives(readings),
                "check '--dates', and whether the file has days in both orders"
            )
        case .serialDay(let heading):
            (
                "import-date", "what stands under '\(heading)' is the number by which a spreadsheet keeps a day",
                "give the column the format year-month-day in the spreadsheet, and save it as CSV again"
            )
        case .noDay(let heading):
            (
                "import-date", "there is nothing under '\(heading)'",
                "fill it in; where an empty cell means that nothing was completed, add 'empty-days: left-out' to the "
                    + "mapping"
            )
        case .noSuchDay(let heading):
            ("import-date", "the day under '\(heading)' does not exist", "check the month and the day")
        case .unreadableDay(let heading):
            (
                "import-date", "the text under '\(heading)' is not a date that can be read",
                "dates are read as 2026-06-30, 6/30/2026, 30.6.2026, June 30, 2026 and 30 June 2026"
            )
        case .nameParts(let heading):
            (
                "import-name",
                "the name under '\(heading)' has more parts between commas than last name, first name and "
                    + "degrees",
                "write it as it is to be shown in a column of its own, and import without '--names'"
            )
        case .formula(let heading):
            (
                "import-formula", "the text under '\(heading)' begins with a sign by which spreadsheets know a formula",
                "check the cell, and take the sign away"
            )
        }
    }

    private static func hint(for suggestion: OrderSuggestion) -> String {
        let choose = "say '--dates mdy' if the month comes first, '--dates dmy' if the day does"
        return switch suggestion {
        case .none: choose
        case .only(.mdy, let line): choose + "; on line \(line), only the month can come first"
        case .only(.dmy, let line): choose + "; on line \(line), only the day can come first"
        case .both(let month, let day):
            "this file has days in both orders, as on lines \(month) and \(day): write them all as year-month-day"
        }
    }

    private static func alternatives(_ days: [CalendarDate]) -> String {
        days.map { "\($0.inWords) (\($0))" }.joined(separator: " or ")
    }

    /// The first lines, and how many more there are.
    private static func list(_ lines: [Int]) -> String {
        let shown = lines.prefix(10).map(String.init)
        let rest = lines.count - shown.count
        let words = rest == 0 ? shown : shown + ["\(rest) more"]
        guard let last = words.last, words.count > 1 else { return "line \(shown.joined())" }
        return "lines " + words.dropLast().joined(separator: ", ") + " and " + last
    }
}
