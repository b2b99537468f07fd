// Text and lines
extension TemplateParser {
    /// Adds the text before a tag; leaves out the line where nothing else is on it.
    ///
    /// - Returns: whether the tag is alone on its line.
    @discardableResult
    mutating func takeLine(of tag: Tag) -> Bool {
        guard let blanks = blanksBefore(tag), let nextLine = lineAfter(tag) else {
            addText(before: tag)
            return false
        }
        addText(to: blanks.lowerBound, isBeforeTag: false)
        textStart = nextLine
        return true
    }

    mutating func addText(before tag: Tag) {
        addText(to: tag.range.lowerBound, isBeforeTag: true)
        textStart = tag.range.upperBound
    }

    /// Adds the text up to an offset, a line at a time.
    ///
    /// With `isBeforeTag` the last line goes on with a tag, and so is not empty even without text.
    mutating func addText(to end: Int, isBeforeTag: Bool) {
        var offset = textStart
        textStart = end
        while offset < end || (isBeforeTag && offset == end && isLineStart(offset)) {
            let lineEnd = bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
            if isLineStart(offset) {
                let content = skipBlanks(from: offset, to: lineEnd)
                let isEmpty = content == lineEnd ? !isBeforeTag : isLineEnd(at: content)
                if !isEmpty {
                    items.append(TemplateItem(.lineStart, offset..<content))
                    offset = content
                }
            }
            if offset == lineEnd { return }
            items.append(TemplateItem(.text, offset..<lineEnd))
            offset = lineEnd
        }
    }

    /// The blanks between the beginning of the line and a tag, or nil where something else is there.
    func blanksBefore(_ tag: Tag) -> Range<Int>? {
        var offset = tag.range.lowerBound
        while offset > textStart, Self.isBlank(bytes[offset - 1]) { offset -= 1 }
        return isLineStart(offset) ? offset..<tag.range.lowerBound : nil
    }

    /// The beginning of the next line, or nil where something stands behind a tag on its line.
    func lineAfter(_ tag: Tag) -> Int? {
        let offset = skipBlanks(from: tag.range.upperBound, to: bytes.count)
        if offset == bytes.count { return offset }
        guard isLineEnd(at: offset) else { return nil }
        return bytes[offset] == UInt8(ascii: "\n") ? offset + 1 : offset + 2
    }

    /// The blanks at the beginning of the next line that is not empty.
    func blanksOfNextLine() -> Range<Int> {
        var offset = textStart
        while true {
            let content = skipBlanks(from: offset, to: bytes.count)
            if content < bytes.count, isLineEnd(at: content) {
                offset = content + (bytes[content] == UInt8(ascii: "\n") ? 1 : 2)
            } else {
                return offset..<content
            }
        }
    }

    private func isLineStart(_ offset: Int) -> Bool { offset == start || bytes[offset - 1] == UInt8(ascii: "\n") }

    private func isLineEnd(at offset: Int) -> Bool {
        if bytes[offset] == UInt8(ascii: "\r") {
            return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
        }
        return bytes[offset] == UInt8(ascii: "\n")
    }

    private func skipBlanks(from offset: Int, to end: Int) -> Int {
        var offset = offset
        while offset < end, Self.isBlank(bytes[offset]) { offset += 1 }
        return offset
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
