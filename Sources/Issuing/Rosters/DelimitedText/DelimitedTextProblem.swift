/// What can be wrong with a table as a text, whatever its columns mean.
///
/// No message quotes a cell: tables hold people's data.
package enum DelimitedTextProblem: Equatable, Sendable {
    case fileTooLarge(limit: Int)
    case tooManyLines(limit: Int)
    case workbook
    case notUTF8
    case notUTF16
    case notWindows1252
    case zeroByte
    case unknownSeparator
    /// The heading is nil where there are no words for it that may be shown.
    case cell(CellFault.Kind, heading: String?)
    case width(cells: Int, headings: Int, separator: CellSeparator)
}
