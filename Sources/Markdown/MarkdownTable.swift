/// A table read as header cells and rows of cells, every row as long as the header.
package struct MarkdownTable: Sendable {
    package let element: MarkdownElement
    package let alignments: [MarkdownKind.ColumnAlignment]
    package let header: [MarkdownElement]
    package let rows: [[MarkdownElement]]

    /// - Returns: nil where the element is no table.
    package init?(_ element: MarkdownElement) {
        guard case .table(let alignments) = element.kind else { return nil }
        self.element = element
        self.alignments = alignments
        var header: [MarkdownElement] = []
        var rows: [[MarkdownElement]] = []
        for row in element.children {
            let cells = Array(row.children)
            if case .tableRow(isHeader: true) = row.kind { header = cells } else { rows.append(cells) }
        }
        self.header = header
        self.rows = rows
    }
}
