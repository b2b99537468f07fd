import Markdown

extension BlockLocator {
    mutating func locateTable(_ table: Int) {
        let header = headerLine(ofTable: table)
        // The line below the header holds the dashes.
        var lastLine = header + 1
        var row = table + 1
        while row < parsed[table].end {
            let line = row == table + 1 ? header : parsed[row].startLine
            locateRow(row, line: line, of: table)
            lastLine = max(lastLine, line)
            row = parsed[row].end
        }
        let start = table + 1 < parsed[table].end ? ranges[table + 1].lowerBound : start(of: table)
        setRange(of: table, from: start, throughLine: min(lastLine, lines.count))
    }

    /// The line of a table's header, which is wrong in cmark-gfm where the table begins within a paragraph.
    ///
    /// The line below it holds the dashes, and the first row comes right after that.
    func headerLine(ofTable table: Int) -> Int {
        let header = table + 1
        guard header < parsed[table].end else { return parsed[table].startLine }
        let firstRow = parsed[header].end
        if firstRow < parsed[table].end { return parsed[firstRow].startLine - 2 }
        return parsed[table].endLine - 1
    }

    private mutating func locateRow(_ row: Int, line: Int, of table: Int) {
        var start = start(of: table)
        if line != parsed[table].startLine {
            let container = containers.container(of: table, in: parsed)
            start = containers.textStart(ofLine: line, in: container)
        }
        setRange(of: row, from: start, throughLine: line)
        let cells = TableRowCells.ranges(in: ranges[row], of: lines.bytes)
        var cell = row + 1
        var column = 0
        while cell < parsed[row].end {
            // A row that is too short is filled up with cells that stand nowhere.
            let end = ranges[row].upperBound
            ranges[cell] = cells.indices.contains(column) ? cells[column] : end..<end
            if parsed[cell].end > cell + 1 {
                var content = InlineContent()
                content.appendCell(ranges[cell], of: lines.bytes)
                locateInlines(of: cell, in: content)
            }
            cell = parsed[cell].end
            column += 1
        }
    }
}
