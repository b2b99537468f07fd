import CatalogModel
import Issuing

/// What can be wrong with an export, or with a mapping of it.
///
/// No case holds a cell, so that no message can quote one: of what an export says, only the days that a date might mean are
/// shown. Headings are those that the mapping names.
enum ImportProblem: Error, Equatable, Sendable {
    /// What the other rows say of the order of day and month.
    enum OrderSuggestion: Equatable, Sendable {
        case none
        case only(DateOrder, line: Int)
        case both(monthFirst: Int, dayFirst: Int)
    }

    // The mapping
    case unknownCredential(String, hint: String?)
    case unknownChoice(String, field: String, hint: String?)
    case fixedDay(String)

    // The headings
    case noHeader
    case missingHeading(String)
    case repeatedHeading(String)
    case noKnownHeadings

    // The rows
    case tooManyMistakes(count: Int)
    case unknownTitle(heading: String, lines: [Int])
    case sharedTitle(heading: String, lines: [Int])
    case unknownStatus(heading: String, lines: [Int])
    case unknownWord(field: String, heading: String, lines: [Int])
    case ambiguousDay(heading: String, [CalendarDate], OrderSuggestion)
    case otherOrder(heading: String, DateOrder?, [CalendarDate])
    case serialDay(heading: String)
    case noDay(heading: String)
    case noSuchDay(heading: String)
    case unreadableDay(heading: String)
    case nameParts(heading: String)
    case formula(heading: String)
}
