/// What a template or string was checked against when it was compiled, for a reference.
package struct TemplateUse: Sendable {
    /// Such as `award.html`, or `t.date-day` for a string.
    package let name: String
    package let view: ViewDescription
    /// The partials and layouts that it has in it, and what those have in them, each once.
    package let partials: [String]
    /// The keys of the strings that it shows.
    package let strings: Set<String>

    init(of template: ParsedTemplate, shape: ViewShape, compiler: TemplateCompiler) {
        var partials: [String] = []
        for inclusion in compiler.walk.inclusions.dropFirst() where !inclusion.template.isString {
            if !partials.contains(inclusion.template.name) { partials.append(inclusion.template.name) }
        }
        self.name = template.name
        self.view = ViewDescription(shape)
        self.partials = partials
        self.strings = compiler.usedStrings
    }
}
