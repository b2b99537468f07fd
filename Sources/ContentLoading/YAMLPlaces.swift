import Diagnostics
internal import Yams

/// From the parser's marks (line and column in Unicode scalars, from 1) to byte offsets in the file.
struct YAMLPlaces {
    let source: SourceText
    /// The line of the file, from 1, on which the YAML begins.
    private let firstLine: Int

    init(source: SourceText, start: Int) {
        self.source = source
        self.firstLine = source.line(at: start)
    }

    func offset(_ mark: Mark?) -> Int {
        guard let mark else { return source.startOfLine(firstLine) ?? 0 }
        let line = source.rangeOfLine(firstLine + mark.line - 1)
        var offset = line.lowerBound
        for scalar in source.text(in: line).unicodeScalars.prefix(max(0, mark.column - 1)) {
            offset += UTF8.width(scalar)
        }
        return offset
    }

    /// The end of a scalar that begins at `start`: exact for one that is written as it reads, else the end of its line.
    func endOfScalar(_ text: String, at start: Int) -> Int {
        let bytes = source.bytes[min(start, source.bytes.count)...]
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        if let quote = bytes.first, quotes.contains(quote) {
            let closing = start + 1 + text.utf8.count
            let isVerbatim = bytes.dropFirst().starts(with: text.utf8)
            if isVerbatim, closing < source.bytes.count, source.bytes[closing] == quote { return closing + 1 }
            return endOfLine(start)
        }
        return bytes.starts(with: text.utf8) ? start + text.utf8.count : endOfLine(start)
    }

    /// The end of the line that holds an offset, without comment, line end and trailing space.
    func endOfLine(_ offset: Int) -> Int {
        let line = source.rangeOfLine(source.line(at: offset))
        var end = line.upperBound
        while end > offset, source.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return max(end, offset)
    }

    /// The places where a key begins a line, in order.
    func linesBeginning(with key: String, in range: Range<Int>) -> [Range<Int>] {
        (source.line(at: range.lowerBound)...source.line(at: range.upperBound)).compactMap { line in
            let lineRange = source.rangeOfLine(line)
            let text = source.bytes[lineRange].drop { $0 == UInt8(ascii: " ") }
            guard text.starts(with: key.utf8) else { return nil }
            let rest = text.dropFirst(key.utf8.count).drop { $0 == UInt8(ascii: " ") }
            guard rest.first == UInt8(ascii: ":") else { return nil }
            return text.startIndex..<text.startIndex + key.utf8.count
        }
    }
}
