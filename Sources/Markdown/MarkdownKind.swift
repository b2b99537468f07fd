/// What a node of a document is, with what only that kind has.
///
/// The kinds are those of GitHub Flavored Markdown (<https://github.github.com/gfm/>) with footnotes. Text is as a reader
/// sees it: entities and backslash escapes are resolved.
package enum MarkdownKind: Sendable, Hashable {
    case document

    case paragraph
    /// - Parameter level: 1 to 6.
    case heading(level: Int)
    /// - Parameters:
    ///   - start: the number of the first item of an ordered list, 0 for a bullet list.
    ///   - isTight: whether the items stand without blank lines between them.
    case list(isOrdered: Bool, start: Int, isTight: Bool)
    /// - Parameter task: whether the box of a task list item is ticked, nil for an item without a box.
    case item(task: TaskState?)
    case blockQuote
    /// - Parameters:
    ///   - info: what stands after the opening fence, usually a language; empty for an indented block.
    ///   - text: the lines, each ending in a line feed.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    /// - Parameter alignments: one a column.
    case table(alignments: [ColumnAlignment])
    case tableRow(isHeader: Bool)
    case tableCell
    /// The definition of a footnote. All of a document's stand after its other blocks, in order of first reference.
    case footnoteDefinition(label: String)

    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case inlineHTML(String)
    case emphasis
    case strong
    case strikethrough
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    case footnoteReference(label: String)

    /// Whether the box of a task list's item is ticked.
    package enum TaskState: Sendable, Hashable {
        case open
        case done
    }

    /// How the delimiter row of a table aligns a column.
    package enum ColumnAlignment: Sendable, Hashable {
        case unspecified
        case left
        case center
        case right
    }
}

extension MarkdownKind {
    /// Whether this is a block: something that stands on lines of its own, or a part of a table.
    package var isBlock: Bool {
        switch self {
        case .document, .paragraph, .heading, .list, .item, .blockQuote, .codeBlock, .htmlBlock, .thematicBreak, .table,
            .tableRow, .tableCell, .footnoteDefinition:
            true
        case .text, .softBreak, .lineBreak, .code, .inlineHTML, .emphasis, .strong, .strikethrough, .link, .image,
            .footnoteReference:
            false
        }
    }
}
