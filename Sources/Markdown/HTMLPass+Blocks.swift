extension HTMLPass {
    mutating func writeBlock(_ node: MarkdownNode, at index: Int) {
        switch node.kind {
        case .document, .footnoteDefinition, .htmlBlock: break
        case .paragraph: writeParagraph(node, at: index)
        case .heading(let level): writeHeading(node, level: level, at: index)
        case .list(let isOrdered, let start, _): writeList(node, start: isOrdered ? start : nil, at: index)
        case .item(let task):
            writer.lineStart()
            if task == nil { writer.markup("<li>") } else { writer.markup("<li class=\"task-item\">") }
            push("</li>\n", after: node)
        case .blockQuote:
            writer.lineStart()
            writer.markup("<blockquote>\n")
            push("</blockquote>\n", after: node)
        case .codeBlock(let info, let text): writeCodeBlock(info: info, text: text)
        case .thematicBreak:
            writer.lineStart()
            writer.markup("<hr>\n")
        case .table: writeTable(node, at: index)
        case .tableRow(let isHeader): writeRow(node, isHeader: isHeader, at: index)
        case .tableCell: writeCell(node, at: index)
        default: break
        }
    }

    private mutating func writeParagraph(_ node: MarkdownNode, at index: Int) {
        if writeCaption(node, at: index) { return }
        let box = task(ofItemStartingWith: node, at: index)
        if isInTightList(node) {
            if box == nil {
                // A second paragraph is rare in a tight list, but must not run into the first.
                if index > node.parent + 1 { writer.lineStart() }
                return
            }
            push("</label>", after: node)
        } else {
            writer.lineStart()
            writer.markup("<p>")
            push(box == nil ? "</p>\n" : "</label></p>\n", after: node)
        }
        guard let box else { return }
        writer.markup("<label><input type=\"checkbox\" disabled")
        if box == .done { writer.markup(" checked") }
        writer.markup("> ")
    }

    private func task(ofItemStartingWith node: MarkdownNode, at index: Int) -> MarkdownKind.TaskState? {
        guard index == node.parent + 1, case .item(let task) = document.nodes[node.parent].kind else { return nil }
        return task
    }

    func isInTightList(_ node: MarkdownNode) -> Bool {
        let item = document.nodes[node.parent]
        guard case .item = item.kind, case .list(_, _, isTight: true) = document.nodes[item.parent].kind else {
            return false
        }
        return true
    }

    private mutating func writeHeading(_ node: MarkdownNode, level: Int, at index: Int) {
        let shifted = min(6, max(1, level + renderer.options.headingShift))
        let tags: [(opening: StaticString, closing: StaticString)] = [
            ("<h1", "</h1>\n"), ("<h2", "</h2>\n"), ("<h3", "</h3>\n"), ("<h4", "</h4>\n"), ("<h5", "</h5>\n"),
            ("<h6", "</h6>\n"),
        ]
        writer.lineStart()
        writer.markup(tags[shifted - 1].opening)
        if let anchor = renderer.anchors?.byNode[index] { writer.attribute("id", anchor) }
        writer.markup(">")
        push(tags[shifted - 1].closing, after: node)
    }

    private mutating func writeList(_ node: MarkdownNode, start: Int?, at index: Int) {
        writer.lineStart()
        openFigure(node)
        writer.markup(start == nil ? "<ul" : "<ol")
        if document[index].children.contains(where: { $0.isTask }) { writer.attribute("class", "task-list") }
        if let start, start != 1 { writer.attribute("start", String(start)) }
        writer.markup(">\n")
        push(start == nil ? "</ul>\n" : "</ol>\n", after: node)
    }

    private mutating func writeCodeBlock(info: String, text: String) {
        writer.lineStart()
        writer.markup("<pre><code")
        if let language = info.split(whereSeparator: \.isWhitespace).first {
            writer.attribute("class", "language-\(language)")
        }
        writer.markup(">")
        writer.text(text)
        writer.markup("</code></pre>\n")
    }
}

extension MarkdownElement {
    fileprivate var isTask: Bool { if case .item(.some) = kind { true } else { false } }
}
