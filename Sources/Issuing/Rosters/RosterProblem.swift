import CatalogModel

/// What can be wrong with a roster.
///
/// No case holds a cell, so that no message can quote one: of what a roster says, only the day that a date might mean
/// is ever shown, and names that the catalog has anyway.
enum RosterProblem: Equatable, Sendable {
    case emptyFile
    case tooManyMistakes(count: Int)

    case noHeadings
    case unknownHeading(nearest: RosterColumn?)
    case emptyHeading
    case repeatedHeading(RosterColumn)
    case missingColumn(RosterColumn)
    case missingEarner

    case nothing(under: RosterColumn)
    case nobody
    case earnerKey
    case address(AddressFault)
    case consent
    case name(NameFault)
    case identity
    case hashWithoutAddress

    case dateForm([CalendarDate])
    case noSuchDay
    case future(today: CalendarDate)
    case unknownCredential(hint: String?)
    case unknownEdition(known: [EditionReference])
    case beforeEdition(begin: CalendarDate)
    case beforeEveryEdition(begin: CalendarDate)
    case credit(known: [Slug])
    case provider(hint: String?)

    case firstIssuer(NameFault)
    case firstAlone(missing: RosterColumn)
    case firstDate([CalendarDate])
    case firstOutOfOrder(completed: CalendarDate, today: CalendarDate)

    case conflict(first: Int, second: Int, columns: [RosterColumn])
    case twoIdentities(first: Int, second: Int)
}
