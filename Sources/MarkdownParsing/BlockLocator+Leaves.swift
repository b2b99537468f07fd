import Markdown

extension BlockLocator {
    mutating func locateParagraph(_ index: Int) {
        let node = parsed[index]
        // A table that begins within a paragraph leaves the lines before it in one that has no position at all.
        if node.startLine == 0 {
            locateParagraphBeforeTable(index)
            return
        }
        let content = content(of: index, through: node.endLine)
        setRange(of: index, from: content.sourceOffset(of: 0), throughLine: node.endLine)
        locateInlines(of: index, in: content)
    }

    mutating func locateHeading(_ index: Int) {
        let node = parsed[index]
        // Only a heading that is underlined goes over several lines.
        if node.endLine > node.startLine {
            locateUnderlinedHeading(index)
            return
        }
        let start = start(of: index)
        setRange(of: index, from: start, throughLine: node.startLine)
        let end = ranges[index].upperBound
        var textStart = start
        while textStart < end, lines.bytes[textStart] == UInt8(ascii: "#") { textStart += 1 }
        while textStart < end, lines.bytes[textStart].isMarkdownSpace { textStart += 1 }
        var content = InlineContent()
        content.append(textStart..<end, of: lines.bytes)
        locateInlines(of: index, in: content)
    }

    private mutating func locateUnderlinedHeading(_ index: Int) {
        let node = parsed[index]
        let container = containers.container(of: index, in: parsed)
        var underline = node.startLine + 1
        while underline <= lines.count {
            if isUnderline(underline, in: container) {
                let content = content(of: index, through: underline - 1)
                // Under nothing but definitions of link references, it was no underline.
                if content.count > 0 {
                    setRange(of: index, from: content.sourceOffset(of: 0), throughLine: underline)
                    locateInlines(of: index, in: content)
                    return
                }
            }
            underline += 1
        }
    }

    private mutating func isUnderline(_ line: Int, in container: Int?) -> Bool {
        var (cursor, isComplete) = containers.content(ofLine: line, in: container)
        let (start, indent) = cursor.firstNonspace(in: lines.bytes)
        let marks = lines.bytes[start..<max(start, lines.trimmedEnd(of: line))]
        guard isComplete, indent <= 3, let first = marks.first else { return false }
        return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-")) && marks.allSatisfy { $0 == first }
    }

    /// The text of a paragraph up to a line, without the definitions of link references that it begins with.
    private mutating func content(of index: Int, through lastLine: Int) -> InlineContent {
        let content = content(fromLine: parsed[index].startLine, at: start(of: index), through: lastLine, of: index)
        let syntax = LinkSyntax(bytes: content.bytes)
        var textStart = 0
        while textStart < content.count, content.bytes[textStart] == UInt8(ascii: "["),
            let end = syntax.definitionEnd(from: textStart)
        {
            textStart = end
        }
        return textStart == 0 ? content : content.dropping(textStart)
    }

    /// The text of some lines, each without the marks of containers and the blanks before it.
    private mutating func content(
        fromLine firstLine: Int, at start: Int, through lastLine: Int, of index: Int, isCell: Bool = false
    ) -> InlineContent {
        let container = containers.container(of: index, in: parsed)
        var content = InlineContent()
        for line in firstLine...max(firstLine, min(lastLine, lines.count)) {
            var lineStart = start
            if line > firstLine {
                var (cursor, isComplete) = containers.content(ofLine: line, in: container)
                // cmark-gfm leaves the blanks of a lazy line in the text.
                lineStart = isComplete ? cursor.firstNonspace(in: lines.bytes).offset : cursor.offset
                if !isComplete, cursor.isInsideTab {
                    content.appendBlanks(cursor.tabStop - cursor.column, forTabAt: cursor.offset)
                    lineStart += 1
                }
            }
            let end = max(lineStart, lines.range(of: line).upperBound)
            if isCell {
                content.appendCell(lineStart..<end, of: lines.bytes)
            } else {
                content.append(lineStart..<end, of: lines.bytes)
            }
            if line < lastLine { content.appendLineEnd(at: end) }
        }
        return content
    }

    private mutating func locateParagraphBeforeTable(_ index: Int) {
        let table = parsed[index].end
        guard parsed.indices.contains(table), case .table = parsed[table].kind else { return }
        let firstLine = parsed[table].startLine
        let lastLine = headerLine(ofTable: table) - 1
        let start = start(of: table)
        let content = content(fromLine: firstLine, at: start, through: lastLine, of: index, isCell: true)
        setRange(of: index, from: start, throughLine: lastLine)
        locateInlines(of: index, in: content)
    }
}
