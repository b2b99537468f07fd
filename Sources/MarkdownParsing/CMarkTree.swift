internal import CCMarkGFM
import Markdown
import Synchronization

/// The one place that owns a cmark-gfm parser and its tree: copies the tree into values and frees both.
enum CMarkTree {
    /// The extensions, in the order in which they are offered a line or a character.
    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// Registers the extensions with the library, once a process.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Held while inlines are parsed: cmark-gfm marks the special characters of extensions in a table that all parsers share
    /// and unmarks them afterwards, so two parsers at once would miss each other's links.
    private static let inlineParsing = Mutex<Void>(())

    /// The nodes of the text from a byte offset on, in preorder, the document first.
    static func nodes(of bytes: [UInt8], from start: Int) -> [ParsedNode] {
        guard let parser = unsafe newParser() else { return [] }
        defer { unsafe cmark_parser_free(parser) }
        unsafe feed(bytes[start...], to: parser)
        guard let root = unsafe finish(parser) else { return [] }
        defer { unsafe cmark_node_free(root) }
        return unsafe nodes(below: root)
    }

    /// A parser with all that Rosette's Markdown has, for the caller to free.
    ///
    /// - Parameter first: an extension that is asked before all others.
    /// - Returns: nil where there is no memory for it.
    static func newParser(with first: OpaquePointer? = nil) -> OpaquePointer? {
        _ = registration
        let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        guard let parser = unsafe cmark_parser_new(options) else { return nil }
        if let first = unsafe first { _ = unsafe cmark_parser_attach_syntax_extension(parser, first) }
        for name in extensions {
            guard let known = unsafe cmark_find_syntax_extension(name) else { continue }
            _ = unsafe cmark_parser_attach_syntax_extension(parser, known)
        }
        return unsafe parser
    }

    /// The characters that a named entity such as `amp` stands for, nil where there is no such entity.
    static func expansion(ofEntity name: some Sequence<UInt8>) -> [UInt8]? {
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        unsafe feed(reference[...], to: parser)
        guard let root = unsafe finish(parser) else { return nil }
        defer { unsafe cmark_node_free(root) }
        for case .text(let text) in unsafe nodes(below: root).map(\.kind) {
            let bytes = Array(text.utf8)
            return bytes == reference ? nil : bytes
        }
        return nil
    }

    static func feed(_ bytes: ArraySlice<UInt8>, to parser: OpaquePointer) {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let address = buffer.baseAddress else { return }
            unsafe cmark_parser_feed(parser, address.assumingMemoryBound(to: CChar.self), buffer.count)
        }
    }

    /// Ends parsing and hands over the tree.
    private static func finish(_ parser: OpaquePointer) -> OpaquePointer? {
        var root: OpaquePointer?
        inlineParsing.withLock { _ in unsafe root = cmark_parser_finish(parser) }
        return unsafe root
    }

    private static func nodes(below root: OpaquePointer) -> [ParsedNode] {
        var nodes: [ParsedNode] = []
        var ancestors: [Int] = []
        unsafe walk(root) { current, isEntered in
            let hasChildren = unsafe cmark_node_first_child(current) != nil
            if !isEntered {
                if hasChildren, let finished = ancestors.popLast() { nodes[finished].end = nodes.count }
                return
            }
            let index = nodes.count
            let node = unsafe ParsedNode(current, parent: ancestors.last ?? 0, index: index)
            // The autolink extension leaves empty texts beside the links that it makes.
            if !node.isEmptyText { nodes.append(node) }
            if hasChildren { ancestors.append(index) }
        }
        return nodes
    }

    /// Shows every node of a tree when it is entered, and those that can have children when they are left, too.
    static func walk(_ root: OpaquePointer, _ visit: (_ node: OpaquePointer, _ isEntered: Bool) -> Void) {
        guard let walk = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(walk) }
        while true {
            let event = unsafe cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else { return }
            unsafe visit(node, event == CMARK_EVENT_ENTER)
        }
    }
}
