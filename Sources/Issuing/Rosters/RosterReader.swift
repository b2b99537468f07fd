import Diagnostics

/// Reads the table of a roster: its headings, then row after row.
struct RosterReader {
    /// After so many mistakes, reading stops: whoever has that many has one mistake many times.
    static let mistakeLimit = 1000

    private let header: RosterHeader
    private let reader: DelimitedReader

    /// - Returns: nil, with a problem in the log, where the rows cannot be read.
    init?(_ file: [UInt8], path: String, log: inout DiagnosticLog) {
        guard let text = DelimitedText(file, path: path, log: &log) else { return nil }
        var reader = DelimitedReader(text)
        guard let headings = reader.next(log: &log) else {
            log.add(RosterProblem.emptyFile, at: .path(path))
            return nil
        }
        guard headings.isWhole, let header = RosterHeader(headings, in: text, log: &log) else { return nil }
        reader.expectRows(under: header.columns.map { $0?.rawValue })
        self.header = header
        self.reader = reader
    }

    func read(in context: RosterContext, log: inout DiagnosticLog) -> DistinctRows {
        var reader = reader
        var rows = DistinctRows(comparingIdentities: header.hasBothIdentities)
        let source = reader.text.source
        var rowReader = RosterRowReader(
            of: source, hasBothIdentities: header.hasBothIdentities, context: context)
        var mistakes = 0
        while !reader.isAtEnd {
            guard mistakes < Self.mistakeLimit else {
                log.add(RosterProblem.tooManyMistakes(count: mistakes), at: reader.place)
                return rows
            }
            var found = DiagnosticLog()
            guard let record = reader.next(log: &found) else { break }
            if record.isWhole,
                let row = rowReader.read(RosterRecord(record, under: header, in: reader.text), log: &found)
            {
                rows.add(row, at: source.range(record.range), notes: record.notes, log: &found)
            }
            guard !found.isEmpty else { continue }
            mistakes += found.errorCount
            log.add(contentsOf: found)
        }
        return rows
    }
}
