/// Renders a template loosely, as the Mustache specification says: what is unknown shows nothing.
///
/// It shares the parser and `TemplateWalk` with the compiler, so the specification's cases hold for both. Names are
/// looked up while rendering; a template may include itself where the values come to an end.
struct UncheckedRendering {
    private struct OpenSection {
        let start: Int
        var remaining: ArraySlice<UncheckedValue>
        let hasContext: Bool
    }

    private var walk: TemplateWalk
    private var contexts: [UncheckedValue]
    private var openSections: [OpenSection] = []
    private var output: [UInt8] = []

    init(of template: ParsedTemplate, in templates: TemplateSet, over value: UncheckedValue) {
        self.walk = TemplateWalk(template, in: templates, allowsRecursion: true)
        self.contexts = [value]
    }

    mutating func run() -> [UInt8] {
        while let step = walk.next() {
            switch step {
            case .text(let bytes): output += bytes
            case .tag(let item, let name): run(item, over: value(of: name))
            case .sectionEnd: endSection()
            case .problem: break
            }
        }
        return output
    }

    private mutating func run(_ item: TemplateItem, over value: UncheckedValue) {
        switch item.kind {
        case .raw: output += value.shownText.utf8
        case .section: openSection(over: value)
        case .inverted where value.isShown: walk.skipSection()
        case .inverted:
            openSections.append(OpenSection(start: walk.position, remaining: [], hasContext: false))
        default: output.appendEscaped(value.shownText)
        }
    }

    private mutating func openSection(over value: UncheckedValue) {
        guard value.isShown else { return walk.skipSection() }
        var items = [value][...]
        if case .list(let list) = value { items = list[...] }
        guard let first = items.popFirst() else { return }
        contexts.append(first)
        openSections.append(OpenSection(start: walk.position, remaining: items, hasContext: true))
    }

    private mutating func endSection() {
        guard var section = openSections.popLast() else { return }
        if section.hasContext { contexts.removeLast() }
        guard let next = section.remaining.popFirst() else { return }
        contexts.append(next)
        walk.move(to: section.start)
        openSections.append(section)
    }

    private func value(of name: String) -> UncheckedValue {
        if name == "." { return contexts.last ?? .null }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        var value = UncheckedValue.null
        for context in contexts.reversed() {
            guard case .object(let fields) = context, let found = parts.first.flatMap({ fields[$0] }) else { continue }
            value = found
            break
        }
        for part in parts.dropFirst() {
            guard case .object(let fields) = value else { return .null }
            value = fields[part] ?? .null
        }
        return value
    }
}
