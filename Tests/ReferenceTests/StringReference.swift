import SiteBuilding
import Templates

/// `docs/reference/strings.md`: every word of the interface.
struct StringReference {
    private static let head = """
        # Strings: every word of the interface

        <!-- Written by a test from templates/strings/en.yml and the templates: see CONTRIBUTING.md. -->

        `templates/strings/en.yml` has the words that templates show as `{{t.some-key}}`, one `key: text` a line; `es.yml` beside it has the same in
        Spanish. A text may have variables in it: the fields of the place where it is shown ([templates.md](templates.md)). Those whose keys
        begin with `browser-` are put into pages by scripts, with `{name}` where a value stands.

        """

    let design: DesignDescription

    var text: String {
        var table = MarkdownTable(heads: ["key", "English", "variables", "shown by"])
        for entry in design.strings {
            let variables = variables(of: entry)
            table.rows.append([
                "`\(entry.key)`", MarkdownTable.code(entry.text),
                variables.isEmpty ? "–" : variables.map { "`\($0)`" }.joined(separator: ", "), users(of: entry.key),
            ])
        }
        return Self.head + "\n" + table.text
    }

    /// For a string that the program itself puts together, all fields that it may have; for others those in its text.
    private func variables(of entry: StringTable.Entry) -> [String] {
        let own = design.uses.first { $0.name == "t." + entry.key }
        if let own, !own.view.fields.isEmpty { return own.view.fields.map(\.name) }
        var found: [String] = []
        for match in entry.text.matches(of: /\{\{[#^]?([a-z.-]+)\}\}|\{([a-z]+)\}/) {
            let name = String(match.output.1 ?? match.output.2 ?? "")
            if !found.contains(name) { found.append(name) }
        }
        return found
    }

    private func users(of key: String) -> String {
        if key.hasPrefix("browser-") { return "scripts" }
        let templates = design.uses.filter { $0.strings.contains(key) && !$0.name.hasPrefix("t.") }
        let all = design.uses.filter { !$0.name.hasPrefix("t.") && $0.name.hasSuffix(".html") }
        if templates.isEmpty { return "the program" }
        if templates.count > all.count / 2 { return "most pages" }
        return templates.map { "`\($0.name)`" }.sorted().joined(separator: ", ")
    }
}
