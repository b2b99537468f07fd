import CatalogModel

/// Texts as they can stand in a file without being read as anything else.
enum SafeText {
    /// A value of YAML.
    static func yaml(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A list of YAML, of names that need no quotes.
    static func list(_ slugs: [Located<Slug>]) -> String {
        "[" + slugs.map(\.value.text).joined(separator: ", ") + "]"
    }

    /// One line of Markdown that reads as this text.
    static func markdown(_ text: String) -> String {
        let oneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(oneLine.flatMap { "\\`*_[]<>#&!~|".contains($0) ? ["\\", $0] : [$0] })
    }

    /// A title for a page of this name: `reading-water` is "Reading Water".
    static func title(of slug: Slug) -> String {
        slug.text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
