package import Diagnostics

/// One row of a roster by its headings, not yet read.
package struct RosterRecord: Sendable {
    /// The line of its file that it begins on, from 1.
    package let line: Int
    /// Those of the columns that the roster has.
    let cells: [RosterCell]
    /// What diagnostics say of the row besides.
    package let notes: [Diagnostic.Note]

    package init(line: Int, cells: [RosterCell], notes: [Diagnostic.Note]) {
        self.line = line
        self.cells = cells
        self.notes = notes
    }

    init(_ record: DelimitedRecord, under header: RosterHeader, in text: DelimitedText) {
        line = record.line
        notes = record.notes
        cells = zip(header.columns, record.cells).compactMap { column, cell in
            column.map { RosterCell(column: $0, text: text.text(of: cell), range: cell.range) }
        }
    }
}
