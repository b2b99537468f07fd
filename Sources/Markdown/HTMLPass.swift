/// One pass of a renderer over a part of a document: a loop with a stack of the elements that are open.
struct HTMLPass {
    private struct OpenElement {
        /// The index of the first node after the element.
        let end: Int
        let closing: StaticString
        let isLink: Bool
        /// Words to add within it, after its own.
        let note: String?
    }

    let renderer: HTMLRenderer
    let document: MarkdownDocument
    /// nil where references to footnotes are left out.
    var notes: FootnoteList?
    var writer = HTMLWriter()
    /// The number of cells that the open table row has so far.
    var column = 0
    /// The index of the first node after the open link, 0 where none is open.
    var linkEnd = 0
    /// References to footnotes from within the open link: a link cannot hold another, so they come after it.
    var deferredReferences: [String] = []
    /// The captions of the figures that are open, by their paragraphs' indexes.
    var captions: [Int] = []
    /// The index of the text that the caption being written begins with, 0 where there is none.
    var captionText = 0
    /// The index of the first node after the part that is written.
    var partEnd = 0
    private var open: [OpenElement] = []

    init(renderer: HTMLRenderer, document: MarkdownDocument, notes: FootnoteList?) {
        self.renderer = renderer
        self.document = document
        self.notes = notes
    }

    mutating func write(_ part: MarkdownPart) {
        var index = part.nodeRange.lowerBound
        partEnd = part.nodeRange.upperBound
        while index < part.nodeRange.upperBound {
            close(before: index)
            let node = document.nodes[index]
            if node.kind.isBlock {
                writeBlock(node, at: index)
                index += 1
            } else {
                index = writeInline(node, at: index)
            }
        }
        close(before: part.nodeRange.upperBound)
    }

    /// Has the element closed once all its descendants are written.
    mutating func push(_ closing: StaticString, after node: MarkdownNode, note: String? = nil) {
        var isLink = false
        if case .link = node.kind { isLink = true }
        open.append(OpenElement(end: node.end, closing: closing, isLink: isLink, note: note))
    }

    private mutating func close(before index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            if let note = last.note { writer.text(" " + note) }
            writer.markup(last.closing)
            if last.isLink {
                linkEnd = 0
                writeDeferredReferences()
            }
        }
    }
}
