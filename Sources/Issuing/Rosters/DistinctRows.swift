import CatalogModel
package import Diagnostics

/// The rows of a roster so far, each award once.
package struct DistinctRows {
    package private(set) var rows: [RosterRow] = []
    package private(set) var repeatedCount = 0
    /// The places in `rows` of what is about one earner: as many as there are editions, at most.
    private var places: [EarnerIdentity: [Int]] = [:]
    /// The same for the first rows that give an address for an edition, where rows can tell earners apart in two ways.
    private var addressPlaces: [EarnerAddress: [Int]] = [:]
    private let comparesIdentities: Bool

    /// - Parameter comparesIdentities: whether rows can tell earners apart in two ways.
    package init(comparingIdentities comparesIdentities: Bool) {
        self.comparesIdentities = comparesIdentities
    }

    /// Takes a row in, unless it says again what an earlier one says; what contradicts an earlier one is a problem.
    ///
    /// - Parameters:
    ///   - row: the row.
    ///   - place: where it stands in its file.
    ///   - notes: what to say of it besides, where something is wrong with it.
    ///   - log: takes the problem.
    package mutating func add(
        _ row: RosterRow, at place: SourceRange, notes: [Diagnostic.Note], log: inout DiagnosticLog
    ) {
        if let first = places[row.identity].flatMap({ self.row(at: $0, of: row.edition) }) {
            let columns = row.differences(from: first)
            guard !columns.isEmpty else {
                repeatedCount += 1
                return
            }
            let problem = RosterProblem.conflict(first: first.line, second: row.line, columns: columns)
            report(problem, beside: first, at: place, notes, log: &log)
            return
        }
        if comparesIdentities, let email = row.email {
            if let first = addressPlaces[email].flatMap({ self.row(at: $0, of: row.edition) }) {
                reportIdentities(of: row, beside: first, at: place, notes, log: &log)
            } else {
                addressPlaces[email, default: []].append(rows.count)
            }
        }
        places[row.identity, default: []].append(rows.count)
        rows.append(row)
    }

    private func row(at places: [Int], of edition: EditionReference) -> RosterRow? {
        places.first { rows[$0].edition == edition }.map { rows[$0] }
    }

    /// Where only one of two rows about the same address and edition gives an earner's id, the same person would be
    /// given two badges.
    private func reportIdentities(
        of row: RosterRow, beside first: RosterRow, at place: SourceRange, _ notes: [Diagnostic.Note],
        log: inout DiagnosticLog
    ) {
        guard (first.earner == nil) != (row.earner == nil) else { return }
        report(.twoIdentities(first: first.line, second: row.line), beside: first, at: place, notes, log: &log)
    }

    private func report(
        _ problem: RosterProblem, beside first: RosterRow, at place: SourceRange, _ notes: [Diagnostic.Note],
        log: inout DiagnosticLog
    ) {
        let source = place.source
        let note = Diagnostic.Note("the first of the two", at: .range(source.range(source.rangeOfLine(first.line))))
        log.add(problem, at: place, notes: notes + [note])
    }
}
