/// One line of a table as RFC 4180 writes it, of cells that no spreadsheet runs.
///
/// <https://www.rfc-editor.org/rfc/rfc4180>. Everything in the program that writes a table writes it of these.
package struct TableLine {
    /// With the end of the line.
    package let text: String

    /// Takes the texts of the cells, as people are to read them.
    package init(_ cells: [String]) {
        text = cells.map { InertCell($0).quoted }.joined(separator: ",") + "\r\n"
    }
}
