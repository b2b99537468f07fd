/// A run of sibling elements: the children of one, the blocks of a section, or a single element.
///
/// As a collection it holds the siblings; what is below them is reached through ``descendants``.
package struct MarkdownPart: Sendable, Collection {
    package let document: MarkdownDocument
    /// The siblings with all their descendants, as indices of `document.nodes`.
    package let nodeRange: Range<Int>

    package init(document: MarkdownDocument, nodeRange: Range<Int>) {
        self.document = document
        self.nodeRange = nodeRange
    }

    package var startIndex: Int { nodeRange.lowerBound }
    package var endIndex: Int { nodeRange.upperBound }
    package subscript(position: Int) -> MarkdownElement { document[position] }
    package func index(after position: Int) -> Int { document.nodes[position].end }

    /// The siblings and everything within them, at any depth, in the order of the text.
    package var descendants: some RandomAccessCollection<MarkdownElement> {
        nodeRange.lazy.map { [document] index in document[index] }
    }

    /// The text that the part shows: breaks as a space, blocks a space apart, images by their alternative text.
    ///
    /// Raw HTML and references to footnotes show no text.
    package var plainText: String {
        var text = ""
        var needsSpace = false
        for index in nodeRange {
            let kind = document.nodes[index].kind
            needsSpace = needsSpace || kind.isBlock
            switch kind {
            case .text(let shown), .code(let shown), .codeBlock(_, let shown):
                if needsSpace, !text.isEmpty { text += " " }
                text += shown
                needsSpace = kind.isBlock
                if needsSpace, text.last == "\n" { text.removeLast() }
            case .softBreak, .lineBreak: needsSpace = true
            default: break
            }
        }
        return text
    }
}
