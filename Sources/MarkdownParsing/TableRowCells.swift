/// The cells of a table's row, by their bytes in the source.
///
/// A pipe ends a cell unless a backslash stands right before it (<https://github.github.com/gfm/#tables-extension->).
enum TableRowCells {
    /// One range a cell, of a row without the blanks around it.
    ///
    /// The blanks around a cell's text are left out; an empty cell has an empty range.
    static func ranges(in row: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        while start < row.upperBound {
            var end = start
            while end < row.upperBound,
                bytes[end] != UInt8(ascii: "|") || (end > start && bytes[end - 1] == UInt8(ascii: "\\"))
            {
                end += 1
            }
            cells.append(trimmed(start..<end, of: bytes))
            start = end + 1
        }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start].isMarkdownSpace { start += 1 }
        while end > start, bytes[end - 1].isMarkdownSpace { end -= 1 }
        return start..<end
    }
}
