package import Diagnostics

/// A parsed Markdown text: its nodes in preorder in one flat array, the document itself at index 0.
///
/// A subtree is a stretch of the array, so walking is a loop and depth never matters.
package struct MarkdownDocument: Sendable {
    package let source: SourceText
    package let nodes: [MarkdownNode]
    /// Why the text was not read; nil where it was.
    package let overload: MarkdownOverload?

    /// The nodes must be in preorder, with at least the document itself.
    package init(source: SourceText, nodes: [MarkdownNode]) {
        self.source = source
        self.nodes = nodes
        self.overload = nil
    }

    /// An empty document in the place of one that would take too long to read.
    package init(source: SourceText, overload: MarkdownOverload) {
        let end = source.bytes.count
        self.source = source
        self.nodes = [MarkdownNode(kind: .document, bytes: end..<end, parent: 0, end: 1)]
        self.overload = overload
    }

    package var root: MarkdownElement { self[0] }

    /// The blocks at the top, without the definitions of footnotes, which the parser moves to the end.
    package var body: MarkdownPart {
        var end = 1
        while end < nodes.count, nodes[end].kind.footnoteLabel == nil { end = nodes[end].end }
        return MarkdownPart(document: self, nodeRange: 1..<end)
    }

    /// The definitions of the footnotes that are referred to, in order of first reference.
    package var footnotes: MarkdownPart {
        MarkdownPart(document: self, nodeRange: body.nodeRange.upperBound..<nodes.count)
    }

    package subscript(index: Int) -> MarkdownElement { MarkdownElement(document: self, index: index) }
}

extension MarkdownKind {
    var footnoteLabel: String? {
        if case .footnoteDefinition(let label) = self { label } else { nil }
    }
}
