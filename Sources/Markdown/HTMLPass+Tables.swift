extension HTMLPass {
    mutating func writeTable(_ node: MarkdownNode, at index: Int) {
        writer.lineStart()
        openFigure(node)
        let hasRows = index + 1 < node.end && document.nodes[index + 1].end < node.end
        if renderer.options.wrapsTables {
            writer.markup("<div class=\"table-scroll\">\n")
            push(hasRows ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n", after: node)
        } else {
            push(hasRows ? "</tbody>\n</table>\n" : "</table>\n", after: node)
        }
        writer.markup("<table>\n")
    }

    mutating func writeRow(_ node: MarkdownNode, isHeader: Bool, at index: Int) {
        column = 0
        writer.lineStart()
        if isHeader {
            writer.markup("<thead>\n<tr>\n")
            push("</tr>\n</thead>\n", after: node)
        } else {
            // The header is the table's first row, so the body begins with the row right after it.
            if document.nodes[node.parent + 1].end == index { writer.markup("<tbody>\n") }
            writer.markup("<tr>\n")
            push("</tr>\n", after: node)
        }
    }

    mutating func writeCell(_ node: MarkdownNode, at index: Int) {
        let row = document.nodes[node.parent]
        let isEmpty = node.end == index + 1
        var isColumnHeader = false
        if case .tableRow(isHeader: true) = row.kind { isColumnHeader = true }
        let isRowHeader = !isColumnHeader && column == 0 && renderer.options.hasRowHeaders
        writer.lineStart()
        // A header without words names nothing; assistive technology would announce it all the same.
        if (isColumnHeader || isRowHeader) && !isEmpty {
            writer.markup(isColumnHeader ? "<th scope=\"col\"" : "<th scope=\"row\"")
            push("</th>\n", after: node)
        } else {
            writer.markup("<td")
            push("</td>\n", after: node)
        }
        if case .table(let alignments) = document.nodes[row.parent].kind, alignments.indices.contains(column) {
            switch alignments[column] {
            case .unspecified: break
            case .left: writer.attribute("class", "left")
            case .center: writer.attribute("class", "center")
            case .right: writer.attribute("class", "right")
            }
        }
        writer.markup(">")
        column += 1
    }
}
