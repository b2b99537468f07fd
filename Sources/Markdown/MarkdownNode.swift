/// One node of a document's tree, as it lies in the document's flat array.
package struct MarkdownNode: Sendable {
    package let kind: MarkdownKind
    /// Where the node stands in the document's source, its marks included.
    package let bytes: Range<Int>
    /// The index of the node that this one is a child of; the document's own is 0.
    package let parent: Int
    /// The index after the node's last descendant.
    package let end: Int

    package init(kind: MarkdownKind, bytes: Range<Int>, parent: Int, end: Int) {
        self.kind = kind
        self.bytes = bytes
        self.parent = parent
        self.end = end
    }
}
