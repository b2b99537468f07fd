package import Diagnostics

/// All templates and strings of a site: parsed once, then compiled for each view type that the program renders.
///
/// `TemplateName` has the rules for names. Text is escaped for HTML and XML, except in templates whose name ends in
/// `.txt`; the template that the program asks for decides for its partials too.
///
/// Each mistake is reported once, in however many views it shows.
package struct TemplateLibrary: Sendable {
    let templates: TemplateSet
    private let strings: StringTable
    private var reported: Set<String> = []
    private var usedStrings: Set<String> = []
    /// What has been compiled, in that order.
    package private(set) var uses: [TemplateUse] = []

    /// Parses everything and reports what is wrong in itself, whether or not it is ever used.
    ///
    /// - Parameters:
    ///   - sources: the files `templates/**/*.mustache`, with paths that begin with `templates/`.
    ///   - strings: the words for `{{t.some-key}}`.
    ///   - log: gets the problems.
    package init(sources: [SourceText], strings: StringTable, log: inout DiagnosticLog) {
        var found = DiagnosticLog()
        var strings = strings
        strings.parse(log: &found)
        self.templates = TemplateSet(
            sources.map { source in
                let name = TemplateName.of(path: source.path)
                return ParsedTemplate(name: name, bytes: source.bytes, origin: .file(source), log: &found)
            })
        self.strings = strings
        log.add(contentsOf: found)
    }

    private init(templates: TemplateSet, strings: StringTable) {
        self.templates = templates
        self.strings = strings
    }

    /// The same templates with the words of another language.
    ///
    /// - Parameters:
    ///   - strings: those words.
    ///   - log: gets what is wrong with them.
    /// - Returns: a library to compile from.
    package func translated(by strings: StringTable, log: inout DiagnosticLog) -> TemplateLibrary {
        var strings = strings
        strings.parse(log: &log)
        return TemplateLibrary(templates: templates, strings: strings)
    }

    /// Checks a template against a view and makes it ready to render.
    ///
    /// - Parameters:
    ///   - name: a path below `templates/` without `.mustache`, such as `badge.html`.
    ///   - view: the type to render; its name and fields appear in diagnostics.
    ///   - log: gets the problems not reported before.
    /// - Returns: nil where the template is missing, or anything it uses has a problem.
    package mutating func compile<View: TemplateView>(
        _ name: String, for view: View.Type, log: inout DiagnosticLog
    ) -> CompiledTemplate<View>? {
        guard let template = templates[name] else {
            let problem = TemplateProblem.missingTemplate(name: name, known: templates.names)
            report(Diagnostic(problem, at: .path(TemplateName.path(of: name))), log: &log)
            return nil
        }
        return compile(template, escapes: template.fileExtension != "txt", log: &log)
    }

    /// Checks a string against a view, to be rendered by the program itself as plain text, without escaping.
    ///
    /// - Returns: nil where the string is missing or has a problem.
    package mutating func compileString<View: TemplateView>(
        _ key: String, for view: View.Type, log: inout DiagnosticLog
    ) -> CompiledTemplate<View>? {
        guard let string = strings[key] else {
            let problem = TemplateProblem.missingString(key: key, path: strings.path, known: strings.keys)
            report(Diagnostic(problem, at: .path(strings.path)), log: &log)
            return nil
        }
        usedStrings.insert(key)
        return compile(string, escapes: false, log: &log)
    }

    /// The names that the tags of a template have in them, each once, in their order; empty where there is no such template.
    ///
    /// - Parameter template: its name, such as `partials/notice.html`.
    /// - Returns: names of fields, and `t.some-key` for strings.
    package func names(in template: String) -> [String] {
        var names: [String] = []
        for item in templates[template]?.items ?? [] where [.variable, .raw, .section, .inverted].contains(item.kind) {
            let name = templates[template]?.text(item.name) ?? ""
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The bytes of every template.
    package var texts: [[UInt8]] { templates.names.compactMap { templates[$0]?.bytes } }

    /// The keys of the strings that begin with a prefix, in the order of their file.
    package func stringKeys(beginningWith prefix: String) -> [String] {
        strings.entries.map(\.key).filter { $0.hasPrefix(prefix) }
    }

    /// The keys of the strings that what has been compiled shows.
    package var shownStrings: Set<String> { usedStrings }

    /// The strings that nothing compiled so far shows, in the order of their file.
    package var unusedStrings: [StringTable.Entry] { strings.entries.filter { !usedStrings.contains($0.key) } }

    private mutating func compile<View: TemplateView>(
        _ template: ParsedTemplate, escapes: Bool, log: inout DiagnosticLog
    ) -> CompiledTemplate<View>? {
        let shape = ViewShape(of: View.self)
        var compiler = TemplateCompiler(template, in: templates, strings: strings, shape: shape, escapes: escapes)
        let program = compiler.compile()
        usedStrings.formUnion(compiler.usedStrings)
        uses.append(TemplateUse(of: template, shape: shape, compiler: compiler))
        for problem in compiler.problems { report(problem, log: &log) }
        return compiler.problems.isEmpty && compiler.walk.isSound ? CompiledTemplate(program, name: template.name) : nil
    }

    private mutating func report(_ diagnostic: Diagnostic, log: inout DiagnosticLog) {
        var key = [diagnostic.id, diagnostic.place.path ?? "", diagnostic.message]
        if case .range(let range) = diagnostic.place { key.append("\(range.bytes)") }
        if reported.insert(key.joined(separator: "\n")).inserted { log.add(diagnostic) }
    }
}
