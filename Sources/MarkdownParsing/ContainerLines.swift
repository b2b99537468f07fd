import Markdown

/// The block quotes, list items and footnote definitions of a body, and what of each line is left after their marks.
///
/// The rules are those of CommonMark's first phase (<https://spec.commonmark.org/0.31.2/#phase-1-block-structure>), applied
/// again to lines whose structure is known.
struct ContainerLines {
    private(set) var containers: [BlockContainer] = []
    /// The container of each node, by node.
    private var containerOfNode: [Int: Int] = [:]
    private let lines: SourceLines
    /// The containers from the outermost to the one asked for last.
    private var chain: [Int] = []
    private var chainEnd: Int?

    init(of nodes: [ParsedNode], in lines: SourceLines) {
        self.lines = lines
        collect(nodes)
        for index in containers.indices { findContent(of: index, kind: nodes[containers[index].node].kind) }
    }

    /// The innermost container that a node stands in, nil at the top.
    func container(of node: Int, in nodes: [ParsedNode]) -> Int? {
        var ancestor = nodes[node].parent
        // Only a list or a table with its rows can stand in between.
        while ancestor > 0 {
            if let container = containerOfNode[ancestor] { return container }
            ancestor = nodes[ancestor].parent
        }
        return nil
    }

    func container(ofNode node: Int) -> BlockContainer? { containerOfNode[node].map { containers[$0] } }

    /// What of a line is left after the marks of a container and all that it stands in.
    ///
    /// - Returns: the place after the marks that are there, and whether all were; a lazy line leaves some out.
    mutating func content(ofLine line: Int, in container: Int?) -> (cursor: LineCursor, isComplete: Bool) {
        if let container, containers[container].startLine == line { return (containers[container].content, true) }
        var cursor = lines.cursor(at: line)
        for ancestor in chain(to: container) {
            let (offset, indent) = cursor.firstNonspace(in: lines.bytes)
            switch containers[ancestor].prefix {
            case .quoteMark:
                guard indent <= 3, offset < cursor.end, lines.bytes[offset] == UInt8(ascii: ">") else {
                    return (cursor, false)
                }
                cursor.skipQuoteMark(at: offset, in: lines.bytes)
            case .indent(let columns):
                if indent >= columns {
                    cursor.advance(columns: columns, in: lines.bytes)
                } else if offset < cursor.end {
                    return (cursor, false)
                }
            }
        }
        return (cursor, true)
    }

    /// Where a line's text begins after the marks of a container and the blanks behind them.
    mutating func textStart(ofLine line: Int, in container: Int?) -> Int {
        var cursor = content(ofLine: line, in: container).cursor
        return cursor.firstNonspace(in: lines.bytes).offset
    }

    private mutating func chain(to container: Int?) -> [Int] {
        guard let container else { return [] }
        if chainEnd == container { return chain }
        var reversed: [Int] = []
        var ancestor: Int? = container
        while let current = ancestor {
            reversed.append(current)
            ancestor = containers[current].parent
        }
        chain = reversed.reversed()
        chainEnd = container
        return chain
    }

    /// Lists the containers in the order of the source and finds out which stands in which.
    ///
    /// cmark-gfm moves the definitions of footnotes to the end of the tree, so their places are found by their lines.
    private mutating func collect(_ nodes: [ParsedNode]) {
        var found: [BlockContainer] = []
        for (index, node) in nodes.enumerated() where node.kind.isContainer {
            let nowhere = LineCursor(offset: 0, column: 0, end: 0)
            found.append(
                BlockContainer(
                    node: index, startLine: node.startLine, startColumn: node.startColumn, endLine: node.endLine,
                    content: nowhere))
        }
        found.sort { ($0.startLine, $0.startColumn, $0.node) < ($1.startLine, $1.startColumn, $1.node) }
        containers = found
        for (index, container) in found.enumerated() { containerOfNode[container.node] = index }
        var open: [Int] = []
        for index in containers.indices {
            while let last = open.last, containers[last].endLine < containers[index].startLine { open.removeLast() }
            let node = containers[index].node
            if case .footnoteDefinition = nodes[node].kind {
                containers[index].parent = open.last
            } else {
                containers[index].parent = container(of: node, in: nodes)
            }
            open.append(index)
        }
    }

    private mutating func findContent(of index: Int, kind: MarkdownKind) {
        let container = containers[index]
        var (cursor, _) = content(ofLine: container.startLine, in: container.parent)
        let (offset, indent) = cursor.firstNonspace(in: lines.bytes)
        switch kind {
        case .blockQuote:
            containers[index].prefix = .quoteMark
            cursor.skipQuoteMark(at: offset, in: lines.bytes)
        case .item:
            let padding = cursor.skipItemMark(at: offset, in: lines.bytes)
            containers[index].prefix = .indent(indent + padding)
        default:
            cursor.advance(to: lines.offset(line: container.startLine, column: container.startColumn), in: lines.bytes)
        }
        containers[index].content = cursor
    }
}

extension MarkdownKind {
    fileprivate var isContainer: Bool {
        switch self {
        case .blockQuote, .item, .footnoteDefinition: true
        default: false
        }
    }
}

extension LineCursor {
    /// Goes past `>` and the one blank, or one column of a tab, that belongs to it.
    fileprivate mutating func skipQuoteMark(at mark: Int, in bytes: [UInt8]) {
        advance(to: mark + 1, in: bytes)
        if isAtSpace(in: bytes) { advance(columns: 1, in: bytes) }
    }

    /// Goes past `-`, `+`, `*`, `1.` or `1)` and the blanks that belong to it.
    ///
    /// - Returns: the columns of the mark with its blanks.
    fileprivate mutating func skipItemMark(at mark: Int, in bytes: [UInt8]) -> Int {
        var markEnd = mark
        while markEnd < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[markEnd]) { markEnd += 1 }
        markEnd = min(markEnd + 1, end)
        advance(to: markEnd, in: bytes)
        let (content, blanks) = firstNonspace(in: bytes)
        if content == end || blanks >= 5 || blanks < 1 {
            if blanks > 0 { advance(columns: 1, in: bytes) }
            return markEnd - mark + 1
        }
        advance(columns: blanks, in: bytes)
        return markEnd - mark + blanks
    }
}
