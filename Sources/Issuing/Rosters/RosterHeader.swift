import Diagnostics

/// Which column of a roster stands where, by its first row.
struct RosterHeader: Sendable {
    /// One a column of the file, nil where nothing is known of it; each column of a roster at most once.
    let columns: [RosterColumn?]

    /// Reads the row of headings: in any order, whatever their case, with white space around them.
    ///
    /// Nil where the rows below cannot be read; where they can, there may still be problems in the log.
    ///
    /// - Parameters:
    ///   - record: the first row.
    ///   - text: the table it stands in.
    ///   - log: takes what is wrong with the headings.
    init?(_ record: DelimitedRecord, in text: DelimitedText, log: inout DiagnosticLog) {
        // Where the headings are missing, an earner's row stands here: not even a heading is quoted.
        let headings = record.cells.map { text.text(of: $0).trimmedForCell.lowercased() }
        let known = headings.map { $0.utf8.count <= Self.headingLimit ? RosterColumn(rawValue: $0) : nil }
        guard known.contains(where: { $0 != nil }) else {
            log.add(RosterProblem.noHeadings, at: text.source.range(record.range), notes: record.notes)
            return nil
        }
        var columns: [RosterColumn?] = []
        for (index, heading) in headings.enumerated() {
            let place = text.source.range(record.cells[index].range)
            if let column = known[index], let first = columns.firstIndex(of: column) {
                let note = Diagnostic.Note(
                    "the first stands here", at: .range(text.source.range(record.cells[first].range)))
                log.add(RosterProblem.repeatedHeading(column), at: place, notes: record.notes + [note])
                columns.append(nil)
            } else if let column = known[index] {
                columns.append(column)
            } else {
                // The rows are read as if the heading were the one meant, so that no mistake is told twice.
                let nearest = Self.nearest(to: heading, missingIn: known + columns)
                let problem: RosterProblem = heading.isEmpty ? .emptyHeading : .unknownHeading(nearest: nearest)
                log.add(problem, at: place, notes: record.notes)
                columns.append(nearest)
            }
        }
        self.columns = columns
        let missing = Self.missing(in: columns)
        for problem in missing {
            log.add(problem, at: text.source.range(record.range), notes: record.notes)
        }
        guard missing.isEmpty else { return nil }
    }

    /// The longest heading that is compared with the known ones, in bytes.
    private static let headingLimit = 40

    /// Where a column stands, from 0; nil where the roster does not have it.
    func index(of column: RosterColumn) -> Int? { columns.firstIndex { $0 == column } }

    /// Whether rows can tell earners apart in two ways.
    var hasBothIdentities: Bool { index(of: .email) != nil && index(of: .earner) != nil }

    private static func nearest(to heading: String, missingIn known: [RosterColumn?]) -> RosterColumn? {
        guard heading.utf8.count <= headingLimit else { return nil }
        let candidates = RosterColumn.allCases.filter { !known.contains($0) }.map(\.rawValue)
        return NearestName.of(heading, among: candidates).flatMap(RosterColumn.init(rawValue:))
    }

    private static func missing(in columns: [RosterColumn?]) -> [RosterProblem] {
        let hasEarner = columns.contains(.email) || columns.contains(.earner)
        let needed: [RosterColumn] = [.credential, .completed]
        return (hasEarner ? [] : [.missingEarner])
            + needed.filter { !columns.contains($0) }.map(RosterProblem.missingColumn)
    }
}
