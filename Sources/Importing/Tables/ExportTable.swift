import CatalogModel
import Diagnostics
import Issuing

/// An export with its row of headings found: below what programs write before it, whatever separates the cells.
struct ExportTable {
    /// So many rows are looked through for the headings; more is no preamble.
    private static let preambleLimit = 100

    let text: DelimitedText
    /// The row of headings.
    let header: DelimitedRecord
    /// Stands before the first row below the headings.
    let reader: DelimitedReader
    let headings: [Heading]
    /// How many rows with something in them stand above the headings.
    let preambleRows: Int

    /// The table of a file; nil, with a problem in the log, where it is no table or no row suits as headings.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file.
    ///   - path: the path that diagnostics show.
    ///   - score: how well a row suits as the row of headings; 0 for one that cannot be it.
    ///   - enough: a score beyond which there is nothing to look for.
    ///   - missing: what to say where no row suits.
    ///   - log: takes the problem.
    init?(
        _ file: [UInt8], path: String, score: ([Heading]) -> Int, enough: Int, missing: ImportProblem,
        log: inout DiagnosticLog
    ) {
        guard let text = DelimitedText(file, path: path, allowingWindows1252: true, log: &log) else { return nil }
        let others = CellSeparator.allCases.filter { $0 != text.separator }.map { text.separated(by: $0) }
        var best: (table: ExportTable, score: Int)?
        for candidate in text.namesSeparator ? [text] : [text] + others where (best?.score ?? 0) < enough {
            guard let found = Self.best(in: candidate, score: score), found.score > best?.score ?? 0 else { continue }
            best = found
        }
        guard let best else {
            log.add(missing, at: .path(path))
            return nil
        }
        self = best.table
    }

    private init(text: DelimitedText, header: DelimitedRecord, reader: DelimitedReader, headings: [Heading], above: Int)
    {
        self.text = text
        self.header = header
        self.reader = reader
        self.headings = headings
        preambleRows = above
    }

    private static func best(
        in text: DelimitedText, score: ([Heading]) -> Int
    ) -> (table: ExportTable, score: Int)? {
        var reader = DelimitedReader(text)
        // Nothing that is wrong above the headings matters.
        var ignored = DiagnosticLog()
        var best: (table: ExportTable, score: Int)?
        var rows = 0
        while rows < preambleLimit, let record = reader.next(log: &ignored) {
            let headings = record.cells.map { Heading(text.text(of: $0)) }
            let points = score(headings)
            if points > best?.score ?? 0 {
                let table = ExportTable(text: text, header: record, reader: reader, headings: headings, above: rows)
                best = (table, points)
            }
            rows += 1
        }
        return best
    }

    /// What a row says in a column, trimmed; nothing where the row is shorter.
    func cell(_ index: Int, of record: DelimitedRecord) -> String {
        index < record.cells.count ? text.text(of: record.cells[index]).trimmedForCell : ""
    }

    func place(of index: Int, in record: DelimitedRecord) -> SourceRange {
        text.source.range(range(of: index, in: record))
    }

    func range(of index: Int, in record: DelimitedRecord) -> Range<Int> {
        index < record.cells.count ? record.cells[index].range : record.range
    }
}
