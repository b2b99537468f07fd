/// A table of Markdown, whose cells are Markdown too.
struct MarkdownTable {
    let heads: [String]
    var rows: [[String]] = []

    var text: String {
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }.joined(separator: "\n") + "\n"
    }

    /// Text as code, also where it has a backquote in it.
    static func code(_ text: String) -> String {
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }
}
