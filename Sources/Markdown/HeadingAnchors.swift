/// The `id` of every heading of a document, each only once: `methods`, `methods-2`, `methods-3`.
package struct HeadingAnchors: Sendable {
    /// Anchors by the index of their heading in `document.nodes`.
    package let byNode: [Int: String]

    /// No heading gets an id that is taken already: by the page it stands on, or by the document's footnotes.
    package init(of document: MarkdownDocument, taken: Set<String> = []) {
        var names = UniqueNames(taken: taken.union(FootnoteIDs(of: document).all))
        var byNode: [Int: String] = [:]
        for index in document.nodes.indices {
            guard case .heading = document.nodes[index].kind else { continue }
            byNode[index] = names.name(for: AnchorSlug(document[index].plainText).description)
        }
        self.byNode = byNode
    }

    /// The anchor of a heading, nil for any other element.
    package subscript(heading: MarkdownElement) -> String? { byNode[heading.index] }

    /// Whether `#anchor` leads to a heading.
    package func contains(_ anchor: String) -> Bool { anchors.contains(anchor) }

    /// All anchors, for link checks and for naming the nearest one.
    package var anchors: Set<String> { Set(byNode.values) }
}
