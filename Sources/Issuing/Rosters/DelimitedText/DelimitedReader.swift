package import Diagnostics

/// Takes a table apart from front to end, one row at a time.
///
/// - A row ends at `\n`, `\r\n` or a lone `\r`; a row of nothing but white space is passed over.
/// - A cell may stand in quotation marks, with spaces before and after them. Inside, line ends and separators are text,
///   and `""` is one quotation mark. A quotation mark inside a cell without them is text.
/// - Once the headings are known, a row with fewer or more cells is an error; empty ones at its end are passed over.
package struct DelimitedReader: Sendable {
    static let cellLimit = 64 << 10
    static let columnLimit = 256

    package let text: DelimitedText
    /// The bytes of the text, and where in them the reading is.
    let bytes: [UInt8]
    var offset: Int
    private var row = 0
    /// What diagnostics call each column; nil until the headings have been read.
    private var headings: [String?]?

    package init(_ text: DelimitedText) {
        self.text = text
        self.bytes = text.source.bytes
        self.offset = text.start
    }

    /// Begins with the rows below the headings.
    ///
    /// - Parameter headings: one a column: words that diagnostics may show, or nil for a column without such words.
    package mutating func expectRows(under headings: [String?]) { self.headings = headings }

    /// The next row that has anything in it, nil at the end; where something is wrong with it, it is not whole.
    package mutating func next(log: inout DiagnosticLog) -> DelimitedRecord? {
        while offset < bytes.count {
            let start = offset
            let (cells, faults) = readRow()
            let end = offset
            skipLineEnd()
            row += 1
            if faults.isEmpty, cells.allSatisfy(text.isBlank) { continue }
            let kept = withoutBlankEnd(cells)
            let record = DelimitedRecord(
                cells: kept, width: cells.count, range: start..<end, line: text.source.line(at: start), row: row,
                isWhole: faults.isEmpty && kept.count == headings?.count ?? kept.count)
            report(faults, in: record, log: &log)
            if faults.isEmpty { reportWidth(of: record, log: &log) }
            return record
        }
        return nil
    }

    package var isAtEnd: Bool { offset == bytes.count }

    /// Where the next row begins.
    package var place: SourceRange { text.source.range(offset..<offset + 1) }

    /// The cells without the empty ones that stand beyond the last heading.
    private func withoutBlankEnd(_ cells: [DelimitedCell]) -> [DelimitedCell] {
        var kept = cells[...]
        while kept.count > headings?.count ?? 0, let last = kept.last, text.isBlank(last) { kept.removeLast() }
        return Array(kept)
    }

    private func report(_ faults: [CellFault], in record: DelimitedRecord, log: inout DiagnosticLog) {
        for fault in faults {
            let heading = headings.flatMap { fault.column < $0.count ? $0[fault.column] : nil }
            log.add(
                DelimitedTextProblem.cell(fault.kind, heading: heading),
                at: text.source.range(fault.offset..<fault.offset + 1), notes: record.notes)
        }
    }

    private func reportWidth(of record: DelimitedRecord, log: inout DiagnosticLog) {
        guard let width = headings?.count, record.cells.count != width else { return }
        let beyond = record.cells.dropFirst(width).first { !text.isBlank($0) }
        let problem = DelimitedTextProblem.width(
            cells: record.cells.count, headings: width, separator: text.separator)
        log.add(problem, at: text.source.range(beyond?.range ?? record.range), notes: record.notes)
    }
}
