extension DelimitedReader {
    /// Reads the cells of a row up to its line end, at most as many as a table may have columns.
    mutating func readRow() -> (cells: [DelimitedCell], faults: [CellFault]) {
        var cells: [DelimitedCell] = []
        var faults: [CellFault] = []
        var column = 0
        while true {
            let start = offset
            var found: [CellFault] = []
            let cell = readCell(column: column, faults: &found)
            if column < Self.columnLimit {
                cells.append(cell)
                faults += found
            } else if faults.last?.kind != .tooManyColumns, !text.isBlank(cell) {
                // One problem says it all: a row can have millions of cells.
                faults.append(CellFault(kind: .tooManyColumns, offset: start, column: column))
            }
            column += 1
            guard byte == text.separator.rawValue else { return (cells, faults) }
            offset += 1
        }
    }

    mutating func skipLineEnd() {
        let isReturn = byte == UInt8(ascii: "\r")
        if byte != nil { offset += 1 }
        if isReturn, byte == UInt8(ascii: "\n") { offset += 1 }
    }

    private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Reads one cell up to the separator or line end after it.
    private mutating func readCell(column: Int, faults: inout [CellFault]) -> DelimitedCell {
        let start = offset
        skipSpaces()
        let cell: DelimitedCell
        if byte == UInt8(ascii: "\"") {
            cell = readQuotedCell(column: column, faults: &faults)
        } else {
            offset = start
            skipToEndOfCell()
            cell = DelimitedCell(range: start..<offset, hasDoubledQuotes: false)
        }
        if faults.last?.kind == .unclosedQuote { return cell }
        if cell.range.count > Self.cellLimit {
            faults.append(CellFault(kind: .tooLong, offset: cell.range.lowerBound, column: column))
        } else if let control = firstControl(in: cell.range) {
            faults.append(CellFault(kind: .controlCharacter, offset: control, column: column))
        }
        return cell
    }

    private mutating func readQuotedCell(column: Int, faults: inout [CellFault]) -> DelimitedCell {
        let quote = UInt8(ascii: "\"")
        let opening = offset
        var hasDoubledQuotes = false
        offset += 1
        while let next = byte {
            offset += 1
            guard next == quote else { continue }
            if byte == quote {
                hasDoubledQuotes = true
                offset += 1
                continue
            }
            let content = opening + 1..<offset - 1
            skipSpaces()
            let rest = offset
            skipToEndOfCell()
            if offset > rest { faults.append(CellFault(kind: .textAfterQuote, offset: rest, column: column)) }
            return DelimitedCell(range: content, hasDoubledQuotes: hasDoubledQuotes)
        }
        faults.append(CellFault(kind: .unclosedQuote, offset: opening, column: column))
        return DelimitedCell(range: opening + 1..<offset, hasDoubledQuotes: hasDoubledQuotes)
    }

    private mutating func skipSpaces() {
        while byte == UInt8(ascii: " ") { offset += 1 }
    }

    private mutating func skipToEndOfCell() {
        while let next = byte, next != text.separator.rawValue, next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") {
            offset += 1
        }
    }

    /// Where the first control character stands, if any; tabs and line ends are white space.
    private func firstControl(in range: Range<Int>) -> Int? {
        return range.first { offset in
            let byte = bytes[offset]
            if byte < 0x20 { return !(0x09...0x0A).contains(byte) && byte != 0x0D }
            // U+0080 to U+009F are C2 80 to C2 9F.
            let isUpper = byte == 0xC2 && offset + 1 < range.upperBound && bytes[offset + 1] < 0xA0
            return byte == 0x7F || isUpper
        }
    }
}
