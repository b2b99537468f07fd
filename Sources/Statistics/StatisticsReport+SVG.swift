extension StatisticsReport {
    private enum Size {
        static let width = 720
        static let row = 46
        static let top = 84
        static let bar = 560
    }

    /// A bar chart that reads as a list without its bars, in the reader's colors.
    package var svg: String {
        let names = table.rows.map { $0.values.joined(separator: ", ") }
        let largest = max(1, table.rows.compactMap(\.count).max() ?? 1)
        let chart = zip(names, table.rows).enumerated().map { index, row in
            bar(of: row.1, named: row.0, largest: largest, top: Size.top + index * Size.row)
        }.joined()
        let end = Size.top + table.rows.count * Size.row
        let closing = table.isEmpty ? [emptyText] : ["Total: \(totalText)"] + notes
        let lines = closing.enumerated().map { index, line in
            "  <text class=\"note\" x=\"20\" y=\"\(end + 20 + index * 22)\">\(Self.escaped(line))</text>\n"
        }.joined()
        let height = end + 20 + closing.count * 22
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="stats-title stats-desc" viewBox="0 0 \(Size.width) \(height)" width="\(Size.width)" height="\(height)">
              <title id="stats-title">\(Self.escaped(title)) (\(Self.unit))</title>
              <desc id="stats-desc">\(Self.escaped(description(names)))</desc>
              <style>
                svg { background: #fff; color: #1b1b1b; font: 15px system-ui, sans-serif; }
                text { fill: currentColor; }
                .head { font-size: 20px; font-weight: 600; }
                .note { font-size: 13px; }
                rect { fill: #2b5c8a; }
                @media (prefers-color-scheme: dark) { svg { background: #16181b; color: #ededed; } rect { fill: #7fb2e0; } }
              </style>
              <text class="head" x="20" y="36">\(Self.escaped(title))</text>
              <text class="note" x="20" y="58">\(Self.unit)</text>
            \(chart)\(lines)</svg>

            """
    }

    private func bar(of row: ShieldedTable.Row, named name: String, largest: Int, top: Int) -> String {
        var text = "  <text x=\"20\" y=\"\(top + 12)\">\(Self.escaped(name))</text>\n"
        let width = row.count.map { max(1, $0 * Size.bar / largest) } ?? 0
        if width > 0 { text += "  <rect x=\"20\" y=\"\(top + 19)\" width=\"\(width)\" height=\"14\"/>\n" }
        let number = row.count.map(String.init) ?? Self.withheld
        text += "  <text x=\"\(20 + width + (width > 0 ? 8 : 0))\" y=\"\(top + 31)\">\(number)</text>\n"
        return text
    }

    private func description(_ names: [String]) -> String {
        if table.isEmpty { return emptyText }
        let numbers = zip(names, table.rows).map { "\($0): \($1.count.map(String.init) ?? Self.withheld)." }
        return (numbers + ["Total: \(totalText)."] + notes).joined(separator: " ")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
