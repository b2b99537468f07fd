import CatalogModel
import Credentials
import Diagnostics

extension DelimitedTextProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    private static let howToExport =
        "save it again: in Excel as 'CSV UTF-8 (Comma delimited)', in other programs as CSV with the character set UTF-8"
    private static let howToDivide = "divide it into several files, each with the headings in its first row"

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .fileTooLarge(let limit):
            ("table-too-large", "this file is larger than \(limit >> 20) MB", Self.howToDivide)
        case .tooManyLines(let limit):
            ("table-too-large", "this file has more than \(limit) lines", Self.howToDivide)
        case .workbook:
            (
                "table-not-text", "this is a spreadsheet's own file, and not a table as text",
                "open it in the spreadsheet and " + Self.howToExport
            )
        case .notUTF8: ("table-encoding", "from here on, this file is not text in UTF-8", Self.howToExport)
        case .notUTF16: ("table-encoding", "from here on, this file is not text in UTF-16", Self.howToExport)
        case .notWindows1252:
            (
                "table-encoding", "this file is not text in UTF-8, and from here on not in Windows-1252 either",
                Self.howToExport
            )
        case .zeroByte:
            ("table-encoding", "here stands a zero byte, which no text in UTF-8 has", Self.howToExport)
        case .unknownSeparator:
            (
                "table-separator", "this line does not name a separator that can be read",
                "remove the line, and separate the cells by commas, semicolons or tabs"
            )
        case .cell(let kind, let heading): Self.wording(of: kind, heading.map { " under '\($0)'" } ?? "")
        case .width(let cells, let headings, let separator):
            (
                "table-row-width", "this row has \(Self.count(cells, "cell")) for \(Self.count(headings, "heading"))",
                cells < headings
                    ? "fill in what is missing; where a program leaves empty cells out at the end, put a filled column last"
                    : "put quotation marks around a cell that has a \(separator.name) in it, or clear the last cells"
            )
        }
    }

    private static func wording(of kind: CellFault.Kind, _ place: String) -> (id: String, message: String, hint: String)
    {
        switch kind {
        case .controlCharacter:
            (
                "table-control-character", "the cell\(place) has a character in it that cannot be seen",
                "type the cell again"
            )
        case .tooLong:
            (
                "table-cell-too-long", "the cell\(place) is longer than \(DelimitedReader.cellLimit >> 10) KB",
                "look for a quotation mark that is missing in this row or before it"
            )
        case .unclosedQuote:
            (
                "table-quotation-mark", "the quotation mark that opens the cell\(place) is never closed",
                "add the one that closes it; inside a cell, a quotation mark is written twice"
            )
        case .textAfterQuote:
            (
                "table-quotation-mark", "the cell\(place) goes on after the quotation mark that closes it",
                "inside a cell in quotation marks, a quotation mark is written twice"
            )
        case .tooManyColumns:
            (
                "table-too-wide", "this row has more than \(DelimitedReader.columnLimit) cells",
                "remove the columns that are not needed"
            )
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension CellSeparator {
    /// The sign in words.
    package var name: String {
        switch self {
        case .comma: "comma"
        case .semicolon: "semicolon"
        case .tab: "tab"
        }
    }
}

extension RosterProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    private static let headings =
        "the first row names the columns: 'email' or 'earner', 'credential' and 'completed', with commas, semicolons or "
        + "tabs between them"

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .emptyFile: ("roster-empty", "this roster is empty", Self.headings)
        case .tooManyMistakes(let count):
            (
                "roster-too-many-mistakes", "from here on, this roster was not read: \(count) mistakes stand before",
                "correct those first; often it is one mistake in every row"
            )
        case .noHeadings: ("roster-heading", "this row has none of the headings of a roster", Self.headings)
        case .unknownHeading(let nearest):
            (
                "roster-heading", "a roster has no column with this heading",
                nearest.map { "did you mean '\($0.rawValue)'?" }
                    ?? "remove the column; known here: " + Self.list(RosterColumn.allCases.map(\.rawValue))
            )
        case .emptyHeading:
            ("roster-heading", "this column has no heading", "remove the column, or give it its heading")
        case .repeatedHeading(let column):
            ("roster-heading", "there is a second column '\(column.rawValue)'", "keep one of the two")
        case .missingColumn(let column): ("roster-heading", "the column '\(column.rawValue)' is missing", Self.headings)
        case .missingEarner:
            ("roster-heading", "there is neither a column 'email' nor a column 'earner'", Self.headings)
        case .nothing(let column):
            ("roster-cell-missing", "there is nothing under '\(column.rawValue)'", "fill it in, or remove the row")
        case .nobody:
            (
                "roster-cell-missing", "there is nothing under 'email', nor under 'earner'",
                "fill in one of them, or remove the row"
            )
        case .earnerKey:
            (
                "roster-earner", "the text under 'earner' cannot be an id",
                "an id is one line of at most \(EarnerKey.byteLimit) bytes, all of which can be seen; type it again"
            )
        case .address(let fault): Self.wording(of: fault)
        case .consent:
            ("roster-consent", "the text under 'consent' is neither yes nor no", "write 'yes', 'no' or nothing")
        case .name(let fault): Self.wording(of: fault)
        case .identity:
            (
                "roster-identity", "the text under 'identity' is not one of its words",
                "write 'hashed', 'none' or nothing"
            )
        case .hashWithoutAddress:
            (
                "roster-identity", "'identity' asks for the hash of an address, and there is nothing under 'email'",
                "fill in the address, or write 'none' under 'identity'"
            )
        case .dateForm(let readings):
            (
                "roster-date", "the date under 'completed' is not written as year-month-day",
                Self.hint(for: readings)
            )
        case .noSuchDay: ("roster-date", "the day under 'completed' does not exist", "check the month and the day")
        case .future(let today):
            ("roster-date", "the day under 'completed' is in the future", "check the date; today is \(today)")
        case .unknownCredential(let hint):
            (
                "roster-credential", "the text under 'credential' does not name a micro-credential of this catalog",
                hint ?? "write the last part of its address"
            )
        case .unknownEdition(let known):
            (
                "roster-credential", "the text under 'credential' does not name an edition of its micro-credential",
                "known here: " + Self.list(known.map(\.description))
            )
        case .beforeEdition(let begin):
            (
                "roster-date",
                "the day under 'completed' is before \(begin), when the edition under 'credential' began",
                "check both; where 'credential' names no edition, it is the one in force on the day"
            )
        case .beforeEveryEdition(let begin):
            (
                "roster-date",
                "the day under 'completed' is before \(begin), when the micro-credential's first edition began",
                "check the date, and the text under 'credential'"
            )
        case .credit(let known):
            (
                "roster-credit", "the text under 'credit' is not a credit that the edition lists",
                known.isEmpty ? "it lists none: clear the cell" : "it lists " + Self.list(known.map(\.description))
            )
        case .provider(let hint):
            (
                "roster-provider", "the text under 'provider' is not the key of a provider in the content",
                hint ?? "write the key of one, or clear the cell"
            )
        case .firstIssuer(let fault):
            (
                "roster-first-issue", "the text under 'first-issuer' cannot be a name that is shown",
                fault == .atSign
                    ? "write the issuer's name, without an address" : "write the issuer's name, on one line"
            )
        case .firstAlone(let missing):
            (
                "roster-first-issue", "there is nothing under '\(missing.rawValue)', which the column beside it needs",
                "'first-issuer' and 'first-issued' say together who first issued the badge and when: fill in both or none"
            )
        case .firstDate(let readings):
            (
                "roster-first-issue", "the text under 'first-issued' is not a day, written as year-month-day",
                Self.hint(for: readings)
            )
        case .firstOutOfOrder(let completed, let today):
            (
                "roster-first-issue",
                "the day under 'first-issued' is before the one under 'completed', \(completed), or in the future",
                "check both; today is \(today)"
            )
        case .conflict(let first, let second, let columns):
            (
                "roster-conflict",
                "lines \(first) and \(second) are about the same award and differ under "
                    + Self.list(columns.map(\.rawValue)),
                "keep the line that is right; lines that say the same count once"
            )
        case .twoIdentities(let first, let second):
            (
                "roster-conflict",
                "lines \(first) and \(second) have the same address and edition, and only one has an id under 'earner'",
                "give both the same id, or the same person gets two badges"
            )
        }
    }

    private static func wording(of fault: AddressFault) -> (id: String, message: String, hint: String) {
        let example = "write the address alone, such as 'name@school.example'"
        return switch fault {
        case .unseenCharacter:
            (
                "roster-address", "the address under 'email' has a character in it that cannot be seen",
                "type the address again"
            )
        case .space: ("roster-address", "the address under 'email' has a space or a line end in it", example)
        case .foreignSign:
            (
                "roster-address", "the address under 'email' has a bracket, comma or other sign that no address has",
                example
            )
        case .noAtSign: ("roster-address", "the text under 'email' has no '@' in it", example)
        case .severalAtSigns:
            ("roster-address", "the text under 'email' has more than one '@' in it", "write one address in a row")
        case .tooLong: ("roster-address", "the text under 'email' is too long for an address", example)
        case .local:
            ("roster-address", "the address under 'email' is not complete before the '@'", "check it with the earner")
        case .host:
            ("roster-address", "the address under 'email' is not complete after the '@'", "check it with the earner")
        }
    }

    private static func wording(of fault: NameFault) -> (id: String, message: String, hint: String) {
        switch fault {
        case .atSign:
            (
                "roster-name", "the name under 'name' has an '@' in it, and an address is never published",
                "write the name alone"
            )
        case .lineEnd: ("roster-name", "the name under 'name' goes over more than one line", "write it on one line")
        case .tooLong:
            (
                "roster-name", "the name under 'name' is longer than \(PublicName.byteLimit) bytes",
                "check that it is a name"
            )
        case .unseenCharacter:
            (
                "roster-name",
                "the name under 'name' has a character in it that cannot be seen or turns the text around it",
                "type the name again"
            )
        }
    }

    private static func hint(for readings: [CalendarDate]) -> String {
        let choices = readings.map { "if this is \($0.inWords), write '\($0)'" }
        return choices.isEmpty ? "write it as year-month-day, such as '2020-03-24'" : choices.joined(separator: "; ")
    }

    private static func list(_ names: [String]) -> String {
        let quoted = names.map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
