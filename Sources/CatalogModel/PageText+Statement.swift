package import Markdown

extension PageText {
    /// What a part of the body says, as plain text without its source marks: the form that badge documents carry.
    package func statement(of part: MarkdownPart) -> String {
        let blocks = part.map { block in
            block.children.filter { !isSourceMark($0) }.map(\.plainText).joined()
        }
        return blocks.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A source mark is a plain link to a file in `content/sources/`.
    private func isSourceMark(_ element: MarkdownElement) -> Bool {
        guard case .link(let destination, _) = element.kind,
            case .file(let relative, nil) = LinkDestination(destination), let file = path.resolving(relative)
        else { return false }
        return file.components.count == 2 && file.components.first == "sources"
    }
}
