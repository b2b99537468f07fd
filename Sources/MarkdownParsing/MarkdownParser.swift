package import Diagnostics
package import Markdown

/// Reads Markdown through cmark-gfm: CommonMark with tables, footnotes, `~~strikethrough~~`, bare links and task lists.
package enum MarkdownParser {
    /// The document that a source holds from the start of some line on, which comes after its front matter.
    ///
    /// - The source must be valid UTF-8; its line ends may be of any kind.
    /// - Every node's range is exact: cmark-gfm gives the tree, the ranges are found again in the source.
    /// - A footnote definition that nothing refers to is not in the document.
    /// - What would take too long to read is not read at all: the document is empty then, and has an overload.
    package static func document(in source: SourceText, from bodyStart: Int = 0) -> MarkdownDocument {
        let bodyStart = min(max(bodyStart, 0), source.bytes.count)
        let lines = SourceLines(source: source, bodyStart: bodyStart)
        if let overload = ParsingCost.overload(of: lines) {
            return MarkdownDocument(source: source, overload: overload)
        }
        let parsed = CMarkTree.nodes(of: source.bytes, from: bodyStart)
        var locator = BlockLocator(of: parsed, in: lines)
        locator.locate()
        return MarkdownDocument(source: source, nodes: locator.nodes)
    }
}
