import CatalogModel
import Credentials
package import Diagnostics

/// Reads the rows of a roster, one at a time, and finds everything wrong with each.
package struct RosterRowReader {
    let context: RosterContext
    /// Whether rows can tell earners apart in two ways.
    let hasBothIdentities: Bool
    private let source: SourceText
    /// The row that is being read, and what was found wrong with it.
    private var record = RosterRecord(line: 1, cells: [], notes: [])
    private var problems = DiagnosticLog()

    /// - Parameters:
    ///   - source: the text that places in records are places of.
    ///   - hasBothIdentities: whether there are both a column of addresses and one of ids.
    ///   - context: the catalog, the providers and the day.
    package init(of source: SourceText, hasBothIdentities: Bool, context: RosterContext) {
        self.source = source
        self.hasBothIdentities = hasBothIdentities
        self.context = context
    }

    /// - Returns: nil, with every problem of the row in the log, where there is one.
    package mutating func read(_ record: RosterRecord, log: inout DiagnosticLog) -> RosterRow? {
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
        let first = first(completed: completed)
        if !problems.isEmpty { log.add(contentsOf: problems) }
        guard problems.isEmpty, let identity, let edition, let completed else { return nil }
        return RosterRow(
            line: record.line, identity: identity, edition: edition.reference, completed: completed, name: name,
            wantsHash: wantsHash, email: address, earner: key, credit: credit, provider: provider, first: first)
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
        record.cells.first { $0.column == column }
    }

    mutating func report(_ problem: RosterProblem, at cell: RosterCell) {
        let heading = cell.heading.map { heading in
            Diagnostic.Note("the mapping takes '\(cell.column.rawValue)' from the column '\(heading)'", at: .nowhere)
        }
        problems.add(
            problem, at: source.range(cell.range), notes: record.notes + [heading].compactMap(\.self))
    }
}
