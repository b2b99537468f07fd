/// A list or table and the paragraph right after it that begins with ": " are a figure with its caption.
///
/// Pandoc writes captions of tables in this way; other renderers show the paragraph as it stands.
extension HTMLPass {
    private static let captionMark = ": "

    /// Opens a figure where a caption follows.
    mutating func openFigure(_ node: MarkdownNode) {
        guard hasCaption(node) else { return }
        writer.markup("<figure>\n")
        captions.append(node.end)
    }

    /// - Returns: whether the paragraph was the caption of the figure that is open.
    mutating func writeCaption(_ node: MarkdownNode, at index: Int) -> Bool {
        guard captions.last == index else { return false }
        captions.removeLast()
        captionText = index + 1
        writer.lineStart()
        writer.markup("<figcaption>")
        push("</figcaption>\n</figure>\n", after: node)
        return true
    }

    /// The text of a node without the mark that a caption begins with.
    func withoutCaptionMark(_ text: String, at index: Int) -> String {
        index == captionText ? String(text.dropFirst(Self.captionMark.count)) : text
    }

    /// Only what is written in this pass counts: a list that is written by itself stands without its caption.
    private func hasCaption(_ node: MarkdownNode) -> Bool {
        guard node.end + 1 < partEnd, case .paragraph = document.nodes[node.end].kind,
            document.nodes[node.end].parent == node.parent,
            case .text(let text) = document.nodes[node.end + 1].kind
        else { return false }
        return text.hasPrefix(Self.captionMark) && !isInTightList(document.nodes[node.end])
    }
}
