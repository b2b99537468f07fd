/// The bytes of one input file with the path it is known by, so that a byte offset can be shown as line and column.
///
/// - A line ends at `\n`, `\r\n` or a lone `\r`, as in CommonMark.
/// - Columns count characters as a reader sees them (extended grapheme clusters), from 1.
/// - The bytes need not be valid UTF-8: a file that is not is reported with its position too.
package struct SourceText: Sendable {
    /// Whether a code frame may show lines of this text.
    ///
    /// Award files and rosters hold people's data: their diagnostics give line and column, never the text.
    package enum Excerpts: Sendable {
        case shown
        case withheld
    }

    /// The path as the user would type it: relative to the source folder, with `/` between components.
    package let path: String
    package let bytes: [UInt8]
    package let excerpts: Excerpts
    /// The number of the first line of `bytes` in its file; more than 1 where only a part of the file was read.
    package let firstLine: Int
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8], excerpts: Excerpts = .shown, firstLine: Int = 1) {
        self.path = path
        self.bytes = bytes
        self.excerpts = excerpts
        self.firstLine = firstLine
        var starts = [0]
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(offset) }
        }
        self.lineStarts = starts
    }

    /// A text from a literal, for tests and for input that never was a file.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    package var lineCount: Int { lineStarts.count }

    /// The text decoded as UTF-8, each invalid byte shown as U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The bytes of a range decoded as UTF-8; a range that reaches past the end is cut there.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The byte offset at which a line begins, or nil where the text has no such line.
    ///
    /// Lines are counted from 1 within this text, whatever `firstLine` is.
    package func startOfLine(_ line: Int) -> Int? {
        lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : nil
    }

    /// The byte range of a line without its line end; empty at the end of the text for a line past the last.
    ///
    /// Lines are counted from 1 within this text, whatever `firstLine` is.
    package func rangeOfLine(_ line: Int) -> Range<Int> {
        guard let start = startOfLine(line) else { return bytes.count..<bytes.count }
        var end = startOfLine(line + 1) ?? bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The line that holds a byte offset, counted from 1 within this text; an offset at the very end is on the last line.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Where an offset is, as an editor shows it.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(at: offset)
        let lineRange = rangeOfLine(line)
        let before = lineRange.lowerBound..<min(offset, lineRange.upperBound)
        return SourcePosition(line: line + firstLine - 1, column: characterCount(in: before) + 1)
    }

    /// How many characters a reader sees; a line can be long and hold many problems, so plain ASCII is only counted.
    private func characterCount(in range: Range<Int>) -> Int {
        bytes[range].allSatisfy { $0 < 0x80 } ? range.count : text(in: range).count
    }

    /// The bytes of a range from its end, at most so many, beginning with a whole character.
    func suffix(of range: Range<Int>, atMost count: Int) -> Range<Int> {
        var start = max(range.lowerBound, range.upperBound - count)
        while start < range.upperBound, start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start..<range.upperBound
    }

    /// The bytes of a range from its start, at most so many, ending with a whole character.
    func prefix(of range: Range<Int>, atMost count: Int) -> Range<Int> {
        var end = min(range.upperBound, range.lowerBound + count)
        while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }

    /// The part of this text that a diagnostic points at.
    package func range(_ range: Range<Int>) -> SourceRange { SourceRange(source: self, bytes: range) }
}

/// A place in a file as editors count: line and column, both from 1.
package struct SourcePosition: Sendable, Hashable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of bytes in a source text: what a diagnostic underlines.
package struct SourceRange: Sendable {
    package let source: SourceText
    package let bytes: Range<Int>

    package init(source: SourceText, bytes: Range<Int>) {
        self.source = source
        self.bytes = bytes.clamped(to: 0..<source.bytes.count)
    }

    package var text: String { source.text(in: bytes) }
    package var start: SourcePosition { source.position(at: bytes.lowerBound) }
}
