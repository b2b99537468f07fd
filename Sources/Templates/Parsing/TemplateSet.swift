/// All parsed templates by name, and what can be told of them without a view.
struct TemplateSet: Sendable {
    private let templates: [String: ParsedTemplate]
    /// In order of their bytes.
    let names: [String]

    /// - Parameter templates: of two with one name, the first counts.
    init(_ templates: [ParsedTemplate]) {
        self.templates = Dictionary(templates.map { ($0.name, $0) }) { first, _ in first }
        self.names = self.templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    subscript(name: String) -> ParsedTemplate? { templates[name] }

    /// The names that a tag in a file with this extension may use, as it would write them.
    func tagNames(inFileWith fileExtension: Substring?) -> [String] {
        names.compactMap { TemplateName.tagName(for: $0, inFileWith: fileExtension) }
    }

    /// The blocks that a template offers, also by way of its own partials and parents.
    func blocks(of template: ParsedTemplate) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = [template.name]
        var waiting = [template]
        while let next = waiting.popLast() {
            for item in next.items {
                switch item.kind {
                case .block: blocks.insert(next.text(item.name))
                case .partial, .parent:
                    let name = TemplateName.meant(by: next.text(item.name), inFileWith: next.fileExtension)
                    if let inner = templates[name], seen.insert(name).inserted { waiting.append(inner) }
                default: break
                }
            }
        }
        return blocks
    }
}
