import Markdown

/// Finds the inlines of one paragraph, heading or cell again in its content.
///
/// The nodes come in the order of the text, so one walk over both is enough: each node is met where the one before it ended.
/// cmark-gfm's own columns are not needed, and they are wrong too often.
struct InlineLocator {
    /// What an open element was opened by, which says what closes it.
    private enum Mark {
        /// `[` or `![`.
        case bracket
        /// `*`, `__`, `~~` and the like.
        case delimiters(Int)
        /// A link with nothing but its address.
        case bareAddress
        /// `<address>`, whose end is known.
        case pointed(end: Int)
    }

    private struct OpenElement {
        let node: Int
        /// In the content.
        let start: Int
        let mark: Mark
    }

    let content: InlineContent
    private let syntax: LinkSyntax
    private let nodes: [ParsedNode]
    /// How far the content is used up.
    var place = 0
    var entities: NamedEntities
    private var open: [OpenElement] = []
    /// Whether a mark was looked for in vain, after which no other is looked for: that would not be linear.
    private var isLost = false

    init(content: InlineContent, nodes: [ParsedNode], entities: NamedEntities) {
        self.content = content
        self.syntax = LinkSyntax(bytes: content.bytes)
        self.nodes = nodes
        self.entities = entities
    }

    /// Sets the ranges of some nodes, which must be all inlines of the content in preorder.
    mutating func locate(_ range: Range<Int>, in ranges: inout [Range<Int>]) {
        for index in range {
            while let last = open.last, nodes[last.node].end <= index { close(in: &ranges) }
            meet(index, in: &ranges)
        }
        while !open.isEmpty { close(in: &ranges) }
    }

    private mutating func meet(_ index: Int, in ranges: inout [Range<Int>]) {
        switch nodes[index].kind {
        case .emphasis: begin(index, delimiters: 1)
        case .strong, .strikethrough: begin(index, delimiters: 2)
        case .image:
            find(UInt8(ascii: "!"))
            open.append(OpenElement(node: index, start: place, mark: .bracket))
            place = min(place + 2, content.count)
        case .link(let destination, _): beginLink(index, to: destination)
        default:
            let start = place
            let textStart = consumeLeaf(index)
            ranges[index] = sourceRange(textStart ?? start, place)
        }
    }

    /// - Returns: where the node begins, if not at the place before.
    private mutating func consumeLeaf(_ index: Int) -> Int? {
        switch nodes[index].kind {
        case .text(let text):
            if let last = open.last, case .pointed(let end) = last.mark {
                place = max(place, end - 1)
            } else {
                consumeText(text, isRaw: isInAddress)
            }
        case .softBreak, .lineBreak: return consumeBreak()
        case .code:
            find(UInt8(ascii: "`"))
            let start = place
            consumeCode()
            return start
        case .inlineHTML(let html):
            find(UInt8(ascii: "<"))
            let start = place
            _ = consumeRaw(Array(html.utf8)[...])
            return start
        case .footnoteReference:
            find(UInt8(ascii: "["))
            let start = place
            consume(through: UInt8(ascii: "]"))
            return start
        default: break
        }
        return nil
    }

    private mutating func begin(_ index: Int, delimiters: Int) {
        switch place < content.count ? content.bytes[place] : 0 {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): break
        default: find(UInt8(ascii: "*"))
        }
        open.append(OpenElement(node: index, start: place, mark: .delimiters(delimiters)))
        place = min(place + delimiters, content.count)
    }

    private mutating func beginLink(_ index: Int, to destination: String) {
        let next = place < content.count ? content.bytes[place] : 0
        let isMark = next == UInt8(ascii: "[") || next == UInt8(ascii: "<")
        if !isMark, isBareAddress(index, destination) {
            open.append(OpenElement(node: index, start: place, mark: .bareAddress))
        } else if next == UInt8(ascii: "<"), let close = content.bytes[place...].firstIndex(of: UInt8(ascii: ">")) {
            open.append(OpenElement(node: index, start: place, mark: .pointed(end: close + 1)))
            place += 1
        } else {
            find(UInt8(ascii: "["))
            open.append(OpenElement(node: index, start: place, mark: .bracket))
            place = min(place + 1, content.count)
        }
    }

    private mutating func close(in ranges: inout [Range<Int>]) {
        guard let element = open.popLast() else { return }
        switch element.mark {
        case .bareAddress: break
        case .pointed(let end): place = max(place, end)
        case .delimiters(let count): place = min(place + count, content.count)
        case .bracket:
            find(UInt8(ascii: "]"))
            place = syntax.tailEnd(from: min(place + 1, content.count))
        }
        ranges[element.node] = sourceRange(element.start, place)
    }

    /// Whether a link shows nothing but its address.
    private func isBareAddress(_ link: Int, _ destination: String) -> Bool {
        guard nodes[link].end == link + 2, case .text(let text) = nodes[link + 1].kind else { return false }
        return ["", "http://", "mailto:"].contains { destination == $0 + text }
    }

    /// Whether a text is copied as it stands, entities and backslashes included: inside an address without brackets.
    ///
    /// E-mail addresses are found later, in text that is decoded already.
    private var isInAddress: Bool {
        guard let last = open.last, case .bareAddress = last.mark,
            case .link(let destination, _) = nodes[last.node].kind
        else { return false }
        let scheme = destination.prefix { $0 != ":" }.lowercased()
        return ["http", "https", "ftp"].contains(scheme)
    }

    private func sourceRange(_ start: Int, _ end: Int) -> Range<Int> {
        if start >= end {
            let offset = content.sourceEnd(of: start)
            return offset..<offset
        }
        return content.sourceOffset(of: start)..<content.sourceEnd(of: end)
    }

    /// Goes to the next such byte; it is nearly always the one at hand.
    private mutating func find(_ byte: UInt8) {
        if place < content.count, content.bytes[place] == byte || isLost { return }
        if let found = content.bytes[place...].firstIndex(of: byte) { place = found } else { isLost = true }
    }
}
