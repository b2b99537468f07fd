import Diagnostics

/// Checks a template against the fields of a view, and makes a program of it.
struct TemplateCompiler {
    /// A section whose end is still to come.
    struct OpenSection {
        /// What the end of the section does.
        enum Ending {
            case nothing
            case leave
            case next(start: Int32)
        }

        /// The instruction that goes on behind the section where it does not show.
        let instruction: Int
        let ending: Ending
        /// The optional field that the section tests.
        let tested: FieldPath?
    }

    let strings: StringTable
    /// Whether text is escaped for HTML or XML.
    let escapes: Bool
    var walk: TemplateWalk
    var scopes = ScopeStack()
    var builder = ProgramBuilder()
    var openSections: [OpenSection] = []
    var problems: [Diagnostic] = []
    /// The keys of the strings that the template shows.
    var usedStrings: Set<String> = []

    /// Begins with the view's fields as the only context.
    init(_ template: ParsedTemplate, in templates: TemplateSet, strings: StringTable, shape: ViewShape, escapes: Bool) {
        self.strings = strings
        self.escapes = escapes
        self.walk = TemplateWalk(template, in: templates)
        scopes.push(.view(shape))
    }

    /// The program; of use only if there are no `problems` and all templates were parsed without one.
    mutating func compile() -> Program {
        while let step = walk.next() {
            switch step {
            case .text(let bytes): builder.append(bytes, escaped: escapes && walk.isInString)
            case .tag(let item, let name): compile(item, name)
            case .sectionEnd: endSection()
            case .problem(let problem): problems.append(problem)
            }
        }
        return builder.program()
    }

    private mutating func compile(_ item: TemplateItem, _ name: String) {
        let key = name.hasPrefix("t.") ? String(name.dropFirst(2)) : nil
        switch (item.kind, key) {
        case (.section, nil), (.inverted, nil): compileSection(item, name)
        case (.section, _?), (.inverted, _?): rejectSection(item, .wrongTag(.stringAsSection(name: name)))
        case (.raw, _?): report(.wrongTag(.unescapedString(name: name)), at: item.range)
        case (_, let key?): compileString(item, key)
        case (_, nil): compileVariable(item, name)
        }
    }

    private mutating func compileString(_ item: TemplateItem, _ key: String) {
        guard let string = strings[key] else {
            report(.missingString(key: key, path: strings.path, known: strings.keys), at: item.name)
            return
        }
        usedStrings.insert(key)
        walk.enterString(string, for: item)
    }

    mutating func report(_ problem: TemplateProblem, at range: Range<Int>, notes: [Diagnostic.Note] = []) {
        if let diagnostic = walk.diagnostic(problem, at: range, notes: notes) { problems.append(diagnostic) }
    }

    /// The views that a name was looked up in, which tells how a partial came to miss it.
    var lookupNote: Diagnostic.Note {
        let names = scopes.viewNames.map { "'\($0)'" }.joined(separator: ", then in ")
        return Diagnostic.Note("looked up in \(names)", at: .nowhere)
    }
}
