package import Diagnostics

/// One node of a document, seen together with the document: what structure is read with.
package struct MarkdownElement: Sendable {
    package let document: MarkdownDocument
    /// The node's place in `document.nodes`; the same for every element that shows this node.
    package let index: Int

    package init(document: MarkdownDocument, index: Int) {
        self.document = document
        self.index = index
    }

    package var kind: MarkdownKind { node.kind }
    package var node: MarkdownNode { document.nodes[index] }

    /// Where the element stands, for a diagnostic.
    package var range: SourceRange { document.source.range(node.bytes) }

    /// The element that holds this one, nil for the document.
    package var parent: MarkdownElement? { index == 0 ? nil : document[node.parent] }

    package var children: MarkdownPart { MarkdownPart(document: document, nodeRange: index + 1..<node.end) }

    /// This element alone, to be read or rendered like any run of siblings.
    package var part: MarkdownPart { MarkdownPart(document: document, nodeRange: index..<node.end) }

    /// Everything within, at any depth, in the order of the text.
    package var descendants: some RandomAccessCollection<MarkdownElement> { children.descendants }

    /// What a reader would read aloud; see ``MarkdownPart/plainText``.
    package var plainText: String { part.plainText }
}

extension MarkdownElement {
    package var headingLevel: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }

    /// Where a link or image leads, as written but with entities and escapes resolved.
    package var destination: String? {
        switch kind {
        case .link(let destination, _), .image(let destination, _): destination
        default: nil
        }
    }

    /// The items of a list; empty for anything else.
    package var items: [MarkdownElement] {
        if case .list = kind { Array(children) } else { [] }
    }
}
