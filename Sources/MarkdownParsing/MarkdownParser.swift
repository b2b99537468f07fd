package import Diagnostics
package import Markdown

/// Reads Markdown through cmark-gfm: CommonMark with tables, footnotes, `~~strikethrough~~`, bare links and task lists.
package enum MarkdownParser {
    /// The document that a source holds from the start of some line on, which comes after its front matter.
    ///
    /// - The source must be valid UTF-8; its line ends may be of any kind.
    /// - Every node's range is exact: cmark-gfm gives the tree, the ranges are found again in the source.
    /// - A footnote definition that nothing refers to is not in the document.
    package static func document(in source: SourceText, from bodyStart: Int = 0) -> MarkdownDocument {
        let bodyStart = min(max(bodyStart, 0), source.bytes.count)
        let parsed = CMarkTree.nodes(of: source.bytes, from: bodyStart)
        var locator = BlockLocator(of: parsed, in: SourceLines(source: source, bodyStart: bodyStart))
        locator.locate()
        return MarkdownDocument(source: source, nodes: locator.nodes)
    }
}
