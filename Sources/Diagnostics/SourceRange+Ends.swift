extension SourceRange {
    /// The place right behind the last character.
    package var end: SourcePosition { source.position(at: bytes.upperBound) }

    /// The line of the last character: where a range ends with its line, that line and not the next.
    package var lastLine: Int {
        source.line(at: max(bytes.lowerBound, bytes.upperBound - 1)) + source.firstLine - 1
    }

    /// The first character and the place behind the last, in the columns that programs count: UTF-16 code units, from 1.
    package var inCodeUnits: (start: SourcePosition, end: SourcePosition) {
        (source.codeUnitPosition(at: bytes.lowerBound), source.codeUnitPosition(at: bytes.upperBound))
    }
}

extension SourceText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where an offset is, counted in UTF-16 code units; a byte order mark at the start of a file counts for nothing.
    fileprivate func codeUnitPosition(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(at: offset)
        let lineRange = rangeOfLine(line)
        var start = lineRange.lowerBound
        if start == 0, firstLine == 1, bytes.starts(with: Self.byteOrderMark) { start = Self.byteOrderMark.count }
        let end = max(start, min(offset, lineRange.upperBound))
        let before = start..<end
        let isPlain = bytes[before].allSatisfy { $0 < 0x80 }
        let count = isPlain ? before.count : text(in: before).utf16.count
        return SourcePosition(line: line + firstLine - 1, column: count + 1)
    }
}
