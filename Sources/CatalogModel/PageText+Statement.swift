package import Markdown

extension PageText {
    /// What a part of the body says, as plain text without its source marks: the form that badge documents carry.
    package func statement(of part: MarkdownPart) -> String { text(of: Array(part)) }

    /// The same, of the blocks that end in a source mark: what the site says of itself is left out.
    package func sourcedStatement(of part: MarkdownPart) -> String {
        text(of: part.filter { block in block.children.contains { source(markedBy: $0) != nil } })
    }

    /// The sources that a part of the body rests on, each once, in the order of their marks.
    package func sources(markedIn part: MarkdownPart) -> [Slug] {
        var seen: Set<Slug> = []
        return part.links.compactMap { source(markedBy: $0) }.filter { seen.insert($0).inserted }
    }

    /// All that the body shows but its source marks: what a search looks through.
    package var searchableText: String {
        var texts: [String] = []
        var start = 1
        var index = 1
        while index < body.nodes.count {
            guard source(markedBy: body[index]) != nil else {
                index += 1
                continue
            }
            texts.append(MarkdownPart(document: body, nodeRange: start..<index).plainText)
            index = body.nodes[index].end
            start = index
        }
        texts.append(MarkdownPart(document: body, nodeRange: start..<body.nodes.count).plainText)
        return texts.joined(separator: " ")
    }

    private func text(of blocks: [MarkdownElement]) -> String {
        blocks.map { block in
            block.children.filter { source(markedBy: $0) == nil }.map(\.plainText).joined()
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A source mark is a plain link to a file in `content/sources/`.
    private func source(markedBy element: MarkdownElement) -> Slug? {
        guard case .link(let destination, _) = element.kind,
            case .file(let relative, nil) = LinkDestination(destination), let file = path.resolving(relative),
            file.components.count == 2, file.components.first == "sources"
        else { return nil }
        return Slug(file.stem)
    }
}
