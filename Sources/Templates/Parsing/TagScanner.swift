/// Finds one tag after the other and follows changes of delimiters.
///
/// - A tag's content is one name: blanks (also line ends) may stand around the sigil and the name, not within it.
/// - A comment ends at the next closing delimiter, on whatever line.
/// - After a malformed tag the search goes on behind it, on the same line where its end can be told.
struct TagScanner {
    /// How far the end of a tag that sets delimiters is looked for, in bytes.
    private static let longestDelimiters = 80

    private let bytes: [UInt8]
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private(set) var problems: [SyntaxProblem] = []
    /// Whether an unclosed comment swallowed the rest of the text, and with it any closing tags.
    private(set) var isTruncated = false

    init(bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.position = start
    }

    /// The next well-formed tag, or nil at the end of the text.
    mutating func next() -> Tag? {
        while let start = find(opening, in: position..<bytes.count) {
            if let tag = readTag(at: start) {
                position = tag.range.upperBound
                return tag
            }
        }
        return nil
    }

    /// - Returns: nil where the tag is malformed; `position` is then behind it.
    private mutating func readTag(at start: Int) -> Tag? {
        let first = skipBlanks(from: start + opening.count)
        let sigil = first < bytes.count ? Tag.Sigil(bytes[first]) : nil
        switch sigil {
        case .comment: return readComment(from: start, content: first + 1)
        case .delimiters: return readDelimiters(from: start, content: first + 1)
        case .raw where bytes[first] == UInt8(ascii: "{"):
            return readName(.raw, from: start, content: first + 1, closing: [UInt8(ascii: "}")] + closing)
        case .some(let sigil): return readName(sigil, from: start, content: first + 1, closing: closing)
        case nil: return readName(.variable, from: start, content: first, closing: closing)
        }
    }

    private mutating func readComment(from start: Int, content: Int) -> Tag? {
        guard let end = find(closing, in: content..<bytes.count) else {
            isTruncated = true
            problems.append(SyntaxProblem(problem: unclosed(closing), range: start..<endOfLine(from: start)))
            position = bytes.count
            return nil
        }
        return Tag(sigil: .comment, name: start..<start, range: start..<end + closing.count)
    }

    private mutating func readDelimiters(from start: Int, content: Int) -> Tag? {
        let limit = min(content + Self.longestDelimiters, bytes.count)
        let ending = [UInt8(ascii: "=")] + closing
        guard let end = find(ending, in: content..<limit) else {
            recover(from: start, content: content, closing: ending)
            return nil
        }
        let range = start..<end + ending.count
        let parts = bytes[content..<end].split { Self.isBlank($0) }
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            problems.append(SyntaxProblem(problem: .badDelimiters, range: range))
            position = range.upperBound
            return nil
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
        return Tag(sigil: .delimiters, name: start..<start, range: range)
    }

    private mutating func readName(_ sigil: Tag.Sigil, from start: Int, content: Int, closing: [UInt8]) -> Tag? {
        let nameStart = skipBlanks(from: content)
        var nameEnd = nameStart
        while nameEnd < bytes.count, !Self.isBlank(bytes[nameEnd]), !matches(closing, at: nameEnd),
            !matches(opening, at: nameEnd)
        {
            nameEnd += 1
        }
        let end = skipBlanks(from: nameEnd)
        guard matches(closing, at: end) else {
            recover(from: start, content: content, closing: closing)
            return nil
        }
        let range = start..<end + closing.count
        guard nameStart < nameEnd else {
            problems.append(SyntaxProblem(problem: .emptyTag, range: range))
            position = range.upperBound
            return nil
        }
        return Tag(sigil: sigil, name: nameStart..<nameEnd, range: range)
    }

    /// Says what is wrong with a tag that does not end after its name, and moves behind it.
    private mutating func recover(from start: Int, content: Int, closing ending: [UInt8]) {
        var index = min(content, bytes.count)
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            if matches(ending, at: index) {
                position = index + ending.count
                let name = String(decoding: bytes[skipBlanks(from: content)..<index], as: UTF8.self)
                problems.append(SyntaxProblem(problem: .invalidName(name), range: start..<position))
                return
            }
            if matches(closing, at: index) {
                index += closing.count
                break
            }
            if matches(opening, at: index) { break }
            index += 1
        }
        position = index
        var end = index
        while end > start + opening.count, Self.isBlank(bytes[end - 1]) { end -= 1 }
        problems.append(SyntaxProblem(problem: unclosed(ending), range: start..<end))
    }

    private func unclosed(_ ending: [UInt8]) -> TemplateProblem {
        .unclosedTag(ending: String(decoding: ending, as: UTF8.self))
    }

    private func find(_ pattern: [UInt8], in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + pattern.count <= range.upperBound {
            if matches(pattern, at: index) { return index }
            index += 1
        }
        return nil
    }

    private func matches(_ pattern: [UInt8], at index: Int) -> Bool {
        guard index + pattern.count <= bytes.count else { return false }
        for offset in pattern.indices where bytes[index + offset] != pattern[offset] { return false }
        return true
    }

    private func skipBlanks(from index: Int) -> Int {
        var index = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return index
    }

    private func endOfLine(from index: Int) -> Int {
        bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
