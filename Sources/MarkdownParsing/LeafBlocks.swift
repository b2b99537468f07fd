internal import CCMarkGFM

/// The paragraphs, headings and cells of a text before anything is read in them: what cmark-gfm's first phase makes of it.
///
/// cmark-gfm hands out its tree after the second phase only, which is the one that may take too long. But it shows an extension
/// the block that a line is for, and from there the whole tree can be reached.
enum LeafBlocks {
    /// A paragraph before the text, so that the extension is asked in any case.
    private static let before = Array("x\n\n".utf8)
    private static let linesBefore = 2

    /// The first line of each leaf, from 1 at the start of the text, and the number of its marks, where they are many.
    static func marks(in bytes: ArraySlice<UInt8>, above limit: Int) -> [(line: Int, marks: Int)] {
        guard let witness = unsafe cmark_syntax_extension_new("witness") else { return [] }
        defer { unsafe cmark_syntax_extension_free(cmark_get_default_mem_allocator(), witness) }
        guard let parser = unsafe CMarkTree.newParser(with: witness) else { return [] }
        // The tree is the parser's, as it is not handed out.
        defer { unsafe cmark_parser_free(parser) }
        var document: OpaquePointer?
        unsafe withUnsafeMutablePointer(to: &document) { place in
            unsafe cmark_syntax_extension_set_private(witness, place, nil)
            unsafe cmark_syntax_extension_set_open_block_func(witness) { witness, _, _, container, _, _ in
                let place = unsafe cmark_syntax_extension_get_private(witness)?
                    .assumingMemoryBound(to: OpaquePointer?.self)
                // The first line is for the document itself.
                if let place = unsafe place, unsafe place.pointee == nil { unsafe place.pointee = container }
                return nil
            }
            unsafe CMarkTree.feed(before[...], to: parser)
            unsafe CMarkTree.feed(bytes, to: parser)
            // A last line without an end would not be read yet.
            unsafe CMarkTree.feed([UInt8(ascii: "\n")], to: parser)
        }
        guard let document = unsafe document else { return [] }
        return unsafe marks(below: document, above: limit)
    }

    private static func marks(below root: OpaquePointer, above limit: Int) -> [(line: Int, marks: Int)] {
        var found: [(line: Int, marks: Int)] = []
        unsafe CMarkTree.walk(root) { node, isEntered in
            guard isEntered, unsafe hasInlines(node) else { return }
            let marks = unsafe marks(in: node)
            let line = Int(unsafe cmark_node_get_start_line(node)) - linesBefore
            if marks > limit { found.append((max(1, line), marks)) }
        }
        return found
    }

    private static func hasInlines(_ node: OpaquePointer) -> Bool {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: true
        case CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: false
        default: unsafe String(cString: cmark_node_get_type_string(node)) == "table_cell"
        }
    }

    private static func marks(in leaf: OpaquePointer) -> Int {
        guard var character = unsafe cmark_node_get_string_content(leaf) else { return 0 }
        var marks = 0
        while unsafe character.pointee != 0 {
            if LineShape.isMark(UInt8(bitPattern: unsafe character.pointee)) { marks += 1 }
            unsafe character += 1
        }
        return marks
    }
}
