import Diagnostics

/// The lines of a body as cmark-gfm counts them: from 1 at the body's start, columns in bytes.
struct SourceLines {
    let source: SourceText
    let bodyStart: Int
    private let linesBefore: Int

    init(source: SourceText, bodyStart: Int) {
        self.source = source
        self.bodyStart = bodyStart
        self.linesBefore = source.line(at: bodyStart) - 1
    }

    var bytes: [UInt8] { source.bytes }
    var count: Int { source.lineCount - linesBefore }

    /// A line without its line end.
    func range(of line: Int) -> Range<Int> {
        let range = source.rangeOfLine(line + linesBefore)
        return line == 1 ? min(bodyStart, range.upperBound)..<range.upperBound : range
    }

    /// A line without its line end and the blanks before it.
    func trimmedEnd(of line: Int) -> Int {
        let range = range(of: line)
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isMarkdownSpace { end -= 1 }
        return end
    }

    /// The byte offset of a column, kept within its line.
    func offset(line: Int, column: Int) -> Int {
        let range = range(of: line)
        return min(range.lowerBound + max(0, column - 1), range.upperBound)
    }

    /// A cursor before the first character of a line; a byte order mark counts as no character.
    func cursor(at line: Int) -> LineCursor {
        let range = range(of: line)
        let hasMark = line == 1 && bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
        return LineCursor(offset: range.lowerBound + (hasMark ? 3 : 0), column: 0, end: range.upperBound)
    }
}

extension UInt8 {
    /// Blank, tab, line feed, vertical tab, form feed or carriage return: what cmark-gfm trims.
    var isMarkdownSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// The ASCII characters that a backslash can escape.
    var isMarkdownPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
