internal import CCMarkGFM
import Markdown

extension ParsedNode {
    /// Copies a node of cmark-gfm's tree; `end` is that of a node without children.
    init(_ node: OpaquePointer, parent: Int, index: Int) {
        unsafe self.init(
            kind: Self.kind(of: node), startLine: Int(cmark_node_get_start_line(node)),
            startColumn: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)),
            fenceLength: Self.fenceLength(of: node), parent: parent, end: index + 1)
    }

    private static func kind(of node: OpaquePointer) -> MarkdownKind {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
        case CMARK_NODE_LIST: unsafe listKind(of: node)
        case CMARK_NODE_ITEM: .item(task: unsafe typeName(of: node) == "tasklist" ? .open : nil)
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: unsafe text(cmark_node_get_fence_info(node)), text: unsafe literal(of: node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(unsafe literal(of: node))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition(label: "")
        case CMARK_NODE_TEXT: .text(unsafe literal(of: node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(unsafe literal(of: node))
        case CMARK_NODE_HTML_INLINE: .inlineHTML(unsafe literal(of: node))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(destination: unsafe text(cmark_node_get_url(node)), title: unsafe text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(destination: unsafe text(cmark_node_get_url(node)), title: unsafe text(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(label: unsafe literal(of: node))
        default: unsafe extensionKind(of: node)
        }
    }

    /// The kinds of extensions, whose type numbers are given out when they are registered.
    private static func extensionKind(of node: OpaquePointer) -> MarkdownKind {
        switch unsafe typeName(of: node) {
        case "table": .table(alignments: unsafe alignments(of: node))
        case "table_header": .tableRow(isHeader: true)
        case "table_row": .tableRow(isHeader: false)
        case "table_cell": .tableCell
        case "strikethrough": .strikethrough
        default: .text("")
        }
    }

    private static func listKind(of node: OpaquePointer) -> MarkdownKind {
        .list(
            isOrdered: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
            start: Int(unsafe cmark_node_get_list_start(node)), isTight: unsafe cmark_node_get_list_tight(node) == 1)
    }

    private static func alignments(of table: OpaquePointer) -> [MarkdownKind.ColumnAlignment] {
        let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) else { return [] }
        return unsafe UnsafeBufferPointer(start: letters, count: count).map { letter in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .unspecified
            }
        }
    }

    private static func fenceLength(of node: OpaquePointer) -> Int {
        var length: CInt = 0
        var offset: CInt = 0
        var mark: CChar = 0
        return unsafe cmark_node_get_fenced(node, &length, &offset, &mark) == 1 ? Int(length) : 0
    }

    private static func literal(of node: OpaquePointer) -> String { unsafe text(cmark_node_get_literal(node)) }
    private static func typeName(of node: OpaquePointer) -> String { unsafe text(cmark_node_get_type_string(node)) }

    private static func text(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { return "" }
        return unsafe String(cString: characters)
    }
}
