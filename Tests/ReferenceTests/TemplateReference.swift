import SiteBuilding
import Templates

/// `docs/reference/templates.md`: what each template and each partial may say.
struct TemplateReference {
    private static let head = """
        # Templates: every variable

        <!-- Written by a test from the declarations that templates are checked against: see CONTRIBUTING.md. -->

        A template is a file of `templates/`, in [Mustache](https://mustache.github.io/mustache.5.html). The program fills it in from a *view*: the
        fields below. Any other name is a mistake, and so is a tag that does not fit. Words of the interface are `{{t.some-key}}`: [strings.md](strings.md).

        | kind | tags |
        | --- | --- |
        | text | `{{title}}`, always escaped |
        | HTML | `{{{body}}}`, published as it is |
        | yes or no | `{{#is-latest}}…{{/is-latest}}`, and `{{^is-latest}}…{{/is-latest}}` where it is not so |
        | list | `{{#rows}}…{{/rows}}` for each item, with the item’s fields; `{{^rows}}…{{/rows}}` where there is none; `{{#has-rows}}…{{/has-rows}}` once where there is any |
        | group | `{{page.title}}`, or `{{#page}}…{{/page}}` with its fields |
        | …, may be missing | `{{#notice}}…{{/notice}}` around what it is used in, and `{{^notice}}…{{/notice}}` where it is missing |

        """

    let design: DesignDescription

    private var templates: [TemplateUse] { design.uses.filter { !$0.name.hasPrefix("t.") } }

    var text: String {
        let sections = templates.sorted { $0.name < $1.name }.map(section)
        return
            ([Self.head, "## Templates\n"] + sections + ["## Groups and items of lists\n"] + inner.map(section)
            + ["## Partials\n", partials]).joined(separator: "\n")
    }

    /// The views within views, by name, each once.
    var inner: [ViewDescription] {
        var found: [String: ViewDescription] = [:]
        var waiting = templates.map(\.view)
        while let view = waiting.popLast() {
            for nested in view.fields.compactMap(\.inner) where found[nested.type] == nil {
                found[nested.type] = nested
                waiting.append(nested)
            }
        }
        return found.values.sorted { ($0.name, $0.type) < ($1.name, $1.type) }
    }

    /// Every view that a template or a string is filled in from.
    var all: [ViewDescription] { design.uses.map(\.view) + inner }

    private func section(_ use: TemplateUse) -> String {
        let partials = use.partials.map { "`\($0)`" }.joined(separator: ", ")
        return "### `\(use.name)`\n\n" + (partials.isEmpty ? "" : "With \(partials).\n\n") + table(of: use.view)
    }

    private func section(_ view: ViewDescription) -> String {
        "### \(view.name)\n\n" + table(of: view)
    }

    private func table(of view: ViewDescription) -> String {
        var table = MarkdownTable(heads: ["field", "kind", "what it is"])
        for field in view.fields {
            let link = field.inner.map { " of [\($0.name)](#\(anchor($0)))" } ?? ""
            let kind = field.kind.split(separator: ",", maxSplits: 1)
            let words = "\(kind.first ?? "")\(link)\(kind.count > 1 ? "," + kind[1] : "")"
            table.rows.append(["`\(field.name)`", words, field.meaning])
        }
        return table.text
    }

    /// As code hosts make it of a heading.
    private func anchor(_ view: ViewDescription) -> String {
        view.name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
    }

    private var partials: String {
        var table = MarkdownTable(heads: ["partial", "names in it", "used by"])
        for name in Set(templates.flatMap(\.partials)).sorted() {
            let users = templates.filter { $0.partials.contains(name) }.map(\.name).sorted()
            let used = users.count == templates.count ? "all" : users.map { "`\($0)`" }.joined(separator: ", ")
            let names = design.names(in: name).filter { !$0.hasPrefix("t.") }.map { "`\($0)`" }
            table.rows.append(["`\(name)`", names.isEmpty ? "–" : names.joined(separator: ", "), used])
        }
        return "A partial has the fields of the template that it is used in.\n\n" + table.text
    }
}
