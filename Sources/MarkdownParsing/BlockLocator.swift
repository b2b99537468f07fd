import Diagnostics
import Markdown

/// Finds every block of a parsed body again in its source, and has the inlines found within.
///
/// Of cmark-gfm's positions only the lines and columns where blocks start are relied on, and of those not the ones that are
/// known to be wrong: of the paragraph before a table, and of what begins with definitions of link references.
struct BlockLocator {
    private(set) var parsed: [ParsedNode]
    var ranges: [Range<Int>]
    let lines: SourceLines
    var containers: ContainerLines
    private var entities = NamedEntities()

    init(of parsed: [ParsedNode], in lines: SourceLines) {
        self.parsed = parsed.isEmpty ? [.emptyDocument] : parsed
        self.lines = lines
        self.containers = ContainerLines(of: parsed, in: lines)
        self.ranges = Array(repeating: lines.bodyStart..<lines.bodyStart, count: self.parsed.count)
    }

    /// The nodes with their ranges; to be asked for after `locate()`.
    var nodes: [MarkdownNode] {
        zip(parsed, ranges).map { node, bytes in
            MarkdownNode(kind: node.kind, bytes: bytes, parent: node.parent, end: node.end)
        }
    }

    mutating func locate() {
        var index = 1
        while index < parsed.count {
            switch parsed[index].kind {
            case .paragraph: locateParagraph(index)
            case .heading: locateHeading(index)
            case .codeBlock(_, let text): locateCodeBlock(index, lineCount: text.lineFeedCount)
            case .htmlBlock(let text): locateHTMLBlock(index, lineCount: text.lineFeedCount)
            case .thematicBreak: setRange(of: index, from: start(of: index), throughLine: parsed[index].startLine)
            case .table: locateTable(index)
            default:
                beginContainer(index)
                index += 1
                continue
            }
            index = parsed[index].end
        }
        endContainers()
        ranges[0] = lines.bodyStart..<lines.bytes.count
        nameFootnotes()
    }

    func start(of index: Int) -> Int {
        lines.offset(line: parsed[index].startLine, column: parsed[index].startColumn)
    }

    /// Sets a range that ends with the last character of a line, or of the last line before it that is not blank.
    mutating func setRange(of index: Int, from start: Int, throughLine line: Int) {
        var end = max(start, lines.range(of: line).upperBound)
        while end > start, lines.bytes[end - 1].isMarkdownSpace { end -= 1 }
        ranges[index] = start..<end
    }

    /// Sets the ranges of all inlines below a block.
    mutating func locateInlines(of index: Int, in content: InlineContent) {
        var locator = InlineLocator(content: content, nodes: parsed, entities: entities)
        locator.locate(index + 1..<parsed[index].end, in: &ranges)
        entities = locator.entities
    }

    /// The end of the last block within, or of the container's own mark where it is empty, is found by `endContainers()`.
    private mutating func beginContainer(_ index: Int) {
        var start = start(of: index)
        let line = parsed[index].startLine
        switch parsed[index].kind {
        case .footnoteDefinition:
            let (mark, label) = footnoteMark(before: start)
            start = mark
            parsed[index].kind = .footnoteDefinition(label: lines.source.text(in: label))
        case .item(.some):
            // cmark-gfm takes any `[x]` in the line for a tick.
            let box = containers.container(ofNode: index)?.content.offset ?? start
            let isDone = box + 1 < lines.bytes.count && lines.bytes[box + 1] != UInt8(ascii: " ")
            parsed[index].kind = .item(task: isDone ? .done : .open)
        default: break
        }
        let isEmpty = parsed[index].end == index + 1
        ranges[index] = start..<(isEmpty ? max(start, lines.trimmedEnd(of: line)) : start)
    }

    /// The mark `[^label]:` that ends, but for blanks, right before a definition's text.
    private func footnoteMark(before text: Int) -> (start: Int, label: Range<Int>) {
        var end = text
        while end > lines.bodyStart, lines.bytes[end - 1] != UInt8(ascii: "]") { end -= 1 }
        let labelEnd = max(lines.bodyStart, end - 1)
        var offset = labelEnd
        var labelStart = labelEnd
        // A label holds no blank and no closing bracket, but may hold an opening one.
        while offset > lines.bodyStart, !lines.bytes[offset - 1].isMarkdownSpace,
            lines.bytes[offset - 1] != UInt8(ascii: "]")
        {
            offset -= 1
            if lines.bytes[offset...].starts(with: "[^".utf8) { labelStart = offset + 2 }
        }
        return (max(lines.bodyStart, labelStart - 2), labelStart..<labelEnd)
    }

    private mutating func endContainers() {
        for index in parsed.indices.dropFirst().reversed() {
            let parent = parsed[index].parent
            switch parsed[parent].kind {
            case .blockQuote, .list, .item, .footnoteDefinition:
                let range = ranges[parent]
                ranges[parent] = range.lowerBound..<max(range.upperBound, ranges[index].upperBound)
            default: break
            }
        }
    }

    /// Gives references the label of the definition that cmark-gfm numbered.
    private mutating func nameFootnotes() {
        var labels: [String] = []
        var index = 1
        while index < parsed.count {
            if case .footnoteDefinition(let label) = parsed[index].kind { labels.append(label) }
            index = parsed[index].end
        }
        for index in parsed.indices {
            guard case .footnoteReference(let number) = parsed[index].kind, let number = Int(number),
                labels.indices.contains(number - 1)
            else { continue }
            parsed[index].kind = .footnoteReference(label: labels[number - 1])
        }
    }
}

extension String {
    fileprivate var lineFeedCount: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}

extension ParsedNode {
    fileprivate static let emptyDocument = ParsedNode(
        kind: .document, startLine: 1, startColumn: 1, endLine: 1, fenceLength: 0, parent: 0, end: 1)
}
