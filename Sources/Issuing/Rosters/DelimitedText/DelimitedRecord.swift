package import Diagnostics

/// One row of a table, which may go over several lines of its text.
package struct DelimitedRecord: Sendable {
    package let cells: [DelimitedCell]
    /// How many cells the row has, with the empty ones at its end that are not among `cells`.
    package let width: Int
    /// The bytes of the row without its line end.
    package let range: Range<Int>
    /// The line of the text that the row begins on, from 1.
    package let line: Int
    /// The number that a spreadsheet shows beside the row: there, cells with line ends in them are one row.
    package let row: Int
    /// False where something in the row is wrong and has been reported; its cells may not be what was meant.
    package let isWhole: Bool

    /// Says where a spreadsheet shows the row, for diagnostics, where that is not the number of its line.
    package var notes: [Diagnostic.Note] {
        row == line ? [] : [Diagnostic.Note("in a spreadsheet, this is row \(row)", at: .nowhere)]
    }
}
