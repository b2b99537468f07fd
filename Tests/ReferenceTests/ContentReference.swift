import ContentLoading

/// `docs/reference/content.md`: every key of every file that people write by hand.
struct ContentReference {
    private static let head = """
        # Content: every key

        <!-- Written by a test from the declarations that files are read with: see CONTRIBUTING.md. -->

        A page is a Markdown file below `content/` that begins with its *head*: lines `key: value` between two lines `---`. Other files are
        YAML from their first line. A key that is not listed here is a mistake, and so is one that is missing where it is needed.

        | takes | how it is written |
        | --- | --- |
        | text | `title: About`; in straight quotes where it begins with `[`, `{`, `"` or `-`, or has `: ` or ` #` in it |
        | texts | `[MC 1, PD hours]`, or one a line, each after `- ` |
        | number | `1`; a whole number from 1, without quotes |
        | day | `2026-06-30`, or `2026-06` where only the month is known |
        | name | `example-skill`: lower-case letters, digits and single hyphens |
        | names | `[example-skill, other-skill]` |
        | group | `{key: value, key: value}`, or its keys below, each on a line of its own and indented alike |
        | groups | a list of such groups |

        """

    var text: String {
        ([Self.head] + RecordSchema.all.map(section)).joined(separator: "\n")
    }

    private func section(_ schema: RecordSchema) -> String {
        let isFile = schema.name.contains(".")
        let name = isFile ? "`\(schema.name)`" : schema.name.prefix(1).uppercased() + schema.name.dropFirst()
        var text = "## \(name)\n\n"
        if let path = schema.path { text += (path.contains(" ") ? path : "`\(path)`") + "\n\n" }
        return text + body(of: schema)
    }

    /// The table of the keys, and one of each group that is a value of them.
    private func body(of schema: RecordSchema) -> String {
        if let words = schema.ownKeys { return words.prefix(1).uppercased() + words.dropFirst() + ".\n" }
        var table = MarkdownTable(heads: ["key", "takes", "needed", "what it is for", "example"])
        for key in schema.keys {
            table.rows.append([
                MarkdownTable.code(key.name), takes(key.value), needed(key.need), key.meaning,
                MarkdownTable.code(key.example),
            ])
        }
        let groups = schema.keys.compactMap { key in
            key.inner.map {
                "\nIn `\(key.name)`:" + ($0.ownKeys.map { " \($0).\n" } ?? "\n\n" + body(of: $0))
            }
        }
        return table.text + groups.joined()
    }

    private func needed(_ need: ContentKey.Need) -> String {
        switch need {
        case .required: "yes"
        case .optional: "no"
        case .depending(let words): words
        }
    }

    private func takes(_ value: ContentKey.Value) -> String {
        switch value {
        case .text: "text"
        case .texts: "texts"
        case .textOrTexts: "text or texts"
        case .number: "number"
        case .date: "day"
        case .slug: "name"
        case .slugs: "names"
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .group: "group"
        case .groups: "groups"
        }
    }
}
