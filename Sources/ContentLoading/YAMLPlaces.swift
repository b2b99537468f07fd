import Diagnostics
internal import Yams

/// From the parser's marks (line and column in Unicode scalars, from 1) to byte offsets in the file.
struct YAMLPlaces {
    let source: SourceText
    private let range: Range<Int>
    /// Where each scalar of the YAML begins, and last where it ends.
    private let scalarStarts: [Int]
    /// For each line as the parser counts them, the index of its first scalar.
    private let lineStarts: [Int]

    init(source: SourceText, range: Range<Int>) {
        var scalarStarts: [Int] = []
        var lineStarts = [0]
        var offset = range.lowerBound
        var last: Unicode.Scalar?
        for scalar in source.text(in: range).unicodeScalars {
            scalarStarts.append(offset)
            offset += UTF8.width(scalar)
            if last == "\r", scalar == "\n" { lineStarts.removeLast() }
            if scalar == "\n" || scalar == "\r" { lineStarts.append(scalarStarts.count) }
            last = scalar
        }
        self.source = source
        self.range = range
        self.scalarStarts = scalarStarts + [offset]
        self.lineStarts = lineStarts
    }

    func offset(_ mark: Mark?) -> Int {
        guard let mark, mark.line >= 1 else { return range.lowerBound }
        guard mark.line <= lineStarts.count else { return range.upperBound }
        return scalarStarts[min(lineStarts[mark.line - 1] + max(0, mark.column - 1), scalarStarts.count - 1)]
    }

    /// The end of a scalar that begins at `start`: its closing quote, the end of its text, or the end of its first line.
    func endOfScalar(_ text: String, at start: Int) -> Int {
        guard let first = byte(at: start) else { return start }
        if Self.isQuote(first) { return endOfQuoted(at: start) }
        if source.bytes[start...].starts(with: text.utf8) { return start + text.utf8.count }
        return endOfLine(start)
    }

    /// The end of a list or group that begins at `start`: its closing bracket, else the end of its first line.
    func endOfCollection(at start: Int) -> Int {
        let line = endOfLine(start)
        guard let first = byte(at: start), "[{".utf8.contains(first) else { return line }
        var open = 0
        var index = start
        while index < line {
            let byte = source.bytes[index]
            if Self.isQuote(byte), let before = self.byte(at: index - 1), " [{,:".utf8.contains(before) {
                index = endOfQuoted(at: index)
                continue
            }
            if "[{".utf8.contains(byte) { open += 1 }
            if "]}".utf8.contains(byte) { open -= 1 }
            index += 1
            if open == 0 { return index }
        }
        return line
    }

    /// The end of the line that holds an offset, without line end and trailing space.
    func endOfLine(_ offset: Int) -> Int {
        var end = min(source.rangeOfLine(source.line(at: offset)).upperBound, range.upperBound)
        while end > offset, source.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return max(end, offset)
    }

    /// The next place where a key stands as one in a mapping.
    ///
    /// - Parameters:
    ///   - key: the text of the key.
    ///   - offset: where to begin.
    ///   - first: a key of the mapping; where it has a line of its own, the others must begin at its column.
    /// - Returns: the key without quotes, or nil where it stands nowhere.
    func place(ofKey key: String, after offset: Int, like first: Int) -> Range<Int>? {
        let column = columnOfBlockKey(at: first)
        let wanted = Array(key.utf8)
        var index = max(offset, range.lowerBound)
        while !wanted.isEmpty, index + wanted.count <= range.upperBound {
            guard let start = source.bytes[index..<range.upperBound].firstIndex(of: wanted[0]) else { return nil }
            index = start + 1
            guard source.bytes[start..<range.upperBound].starts(with: wanted), isKey(start..<start + wanted.count)
            else {
                continue
            }
            let quoted = byte(at: start - 1).map(Self.isQuote) == true
            if column != nil, columnOfBlockKey(at: quoted ? start - 1 : start) != column { continue }
            return start..<start + wanted.count
        }
        return nil
    }

    /// Whether the bytes stand between what may come before a key and the colon after it.
    private func isKey(_ key: Range<Int>) -> Bool {
        var end = key.upperBound
        let before = byte(at: key.lowerBound - 1) ?? UInt8(ascii: "\n")
        if Self.isQuote(before), byte(at: end) == before {
            end += 1
        } else if !" \n\r{,".utf8.contains(before) {
            return false
        }
        while byte(at: end) == UInt8(ascii: " ") { end += 1 }
        return byte(at: end) == UInt8(ascii: ":")
    }

    /// How far a key is from the start of its line, where only spaces and dashes come before it.
    private func columnOfBlockKey(at offset: Int) -> Int? {
        let start = source.rangeOfLine(source.line(at: offset)).lowerBound
        guard start <= offset, source.bytes[start..<offset].allSatisfy({ " -".utf8.contains($0) }) else { return nil }
        return offset - start
    }

    /// The end of the quoted text that begins at `start`, or of its line where it goes on.
    private func endOfQuoted(at start: Int) -> Int {
        let line = endOfLine(start)
        let quote = source.bytes[start]
        var index = start + 1
        while index < line {
            if source.bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if source.bytes[index] == quote {
                guard quote == UInt8(ascii: "'"), byte(at: index + 1) == quote else { return index + 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return line
    }

    private func byte(at offset: Int) -> UInt8? { range.contains(offset) ? source.bytes[offset] : nil }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}
