import Markdown

/// A node as cmark-gfm reports it: its lines and column are only hints.
struct ParsedNode {
    /// Still without the labels of footnotes: a reference has the number of its definition, from 1, in their place.
    var kind: MarkdownKind
    /// Counted from 1 at the start of the body; 0 where cmark-gfm gives none.
    let startLine: Int
    /// In bytes, from 1.
    let startColumn: Int
    let endLine: Int
    /// The number of marks that open a fenced code block, 0 for anything else.
    let fenceLength: Int
    let parent: Int
    /// The index after the last descendant.
    var end: Int

    var isEmptyText: Bool {
        if case .text(let text) = kind { text.isEmpty } else { false }
    }
}
