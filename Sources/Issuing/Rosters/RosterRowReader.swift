import CatalogModel
import Credentials
import Diagnostics

/// Reads the rows of a roster, one at a time, and finds everything wrong with each.
struct RosterRowReader {
    let context: RosterContext
    let header: RosterHeader
    private let text: DelimitedText
    /// The row that is being read, and what was found wrong with it.
    private var record: DelimitedRecord
    private var problems = DiagnosticLog()

    init(under header: RosterHeader, in text: DelimitedText, context: RosterContext) {
        self.header = header
        self.text = text
        self.context = context
        self.record = DelimitedRecord(cells: [], range: 0..<0, line: 1, row: 1, isWhole: true)
    }

    /// - Returns: nil, with every problem of the row in the log, where there is one.
    mutating func read(_ record: DelimitedRecord, log: inout DiagnosticLog) -> RosterRow? {
        self.record = record
        problems = DiagnosticLog()
        let (key, address) = (earner(), email())
        let identity = identity(key, address)
        let completed = completed()
        let edition = edition(completed: completed)
        let mayShow = consent()
        let name = name(mayShow: mayShow)
        let wantsHash = wantsHash(consent: mayShow, address: address)
        let credit = credit(of: edition)
        let provider = provider()
        if !problems.isEmpty { log.add(contentsOf: problems) }
        guard problems.isEmpty, let identity, let edition, let completed else { return nil }
        return RosterRow(
            line: record.line, identity: identity, edition: edition.reference, completed: completed, name: name,
            wantsHash: wantsHash, email: address, earner: key, credit: credit, provider: provider)
    }

    /// What the row says under a heading; nil where it says nothing, or the roster has no such column.
    func cell(_ column: RosterColumn) -> RosterCell? {
        guard let cell = anyCell(column), !cell.text.isEmpty else { return nil }
        return cell
    }

    /// What the row says under a heading that it must say something under; a problem where it does not.
    mutating func requiredCell(_ column: RosterColumn) -> RosterCell? {
        guard let cell = anyCell(column) else { return nil }
        if cell.text.isEmpty { report(.nothing(under: column), at: cell) }
        return cell.text.isEmpty ? nil : cell
    }

    /// The cell of a column, also an empty one; nil where the roster has no such column.
    func anyCell(_ column: RosterColumn) -> RosterCell? {
        guard let index = header.index(of: column) else { return nil }
        let cell = record.cells[index]
        return RosterCell(
            column: column, text: text.text(of: cell).trimmedForCell, range: cell.range)
    }

    mutating func report(_ problem: RosterProblem, at cell: RosterCell) {
        problems.add(problem, at: text.source.range(cell.range), notes: record.notes)
    }
}
