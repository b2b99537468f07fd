extension HTMLPass {
    /// - Returns: the index of the node to go on with.
    mutating func writeInline(_ node: MarkdownNode, at index: Int) -> Int {
        switch node.kind {
        case .text(let text): writer.text(withoutCaptionMark(text, at: index))
        case .softBreak: writer.markup("\n")
        case .lineBreak: writer.markup("<br>\n")
        case .code(let text):
            writer.markup("<code>")
            writer.text(text)
            writer.markup("</code>")
        case .emphasis:
            writer.markup("<em>")
            push("</em>", after: node)
        case .strong:
            writer.markup("<strong>")
            push("</strong>", after: node)
        case .strikethrough:
            writer.markup("<del>")
            push("</del>", after: node)
        case .link(let destination, let title): writeLink(node, to: destination, title: title, at: index)
        case .image(let destination, let title):
            writeImage(from: destination, title: title, at: index)
            return node.end
        case .footnoteReference(let label):
            if index < linkEnd { deferredReferences.append(label) } else { writeReference(to: label) }
        default: break
        }
        return index + 1
    }

    private mutating func writeLink(_ node: MarkdownNode, to destination: String, title: String, at index: Int) {
        guard let link = renderer.links.link(index, destination) else { return }
        writer.markup("<a")
        writer.attribute("href", address: link.href)
        if let className = link.className { writer.attribute("class", className) }
        if let rel = link.rel { writer.attribute("rel", rel) }
        if let language = link.language { writer.attribute("hreflang", language) }
        if !title.isEmpty { writer.attribute("title", title) }
        writer.markup(">")
        push("</a>", after: node, note: link.note)
        linkEnd = node.end
    }

    private mutating func writeImage(from destination: String, title: String, at index: Int) {
        let alternative = document[index].children.plainText
        guard let image = renderer.links.image(index, destination) else {
            writer.text(alternative)
            return
        }
        writer.markup("<img")
        writer.attribute("src", address: image.src)
        writer.attribute("alt", alternative)
        if let className = image.className { writer.attribute("class", className) }
        if let width = image.width { writer.attribute("width", String(width)) }
        if let height = image.height { writer.attribute("height", String(height)) }
        if !title.isEmpty { writer.attribute("title", title) }
        writer.markup(">")
    }

    mutating func writeDeferredReferences() {
        for label in deferredReferences { writeReference(to: label) }
        deferredReferences = []
    }

    private mutating func writeReference(to label: String) {
        guard let place = notes?.refer(to: label), let ids = notes?.ids, let note = ids.note(for: label),
            let reference = ids.reference(for: label, number: place.reference)
        else { return }
        writer.markup("<sup><a")
        writer.attribute("href", address: "#" + note)
        writer.attribute("id", reference)
        writer.markup(" role=\"doc-noteref\">")
        writer.text(String(place.note))
        writer.markup("</a></sup>")
    }
}
