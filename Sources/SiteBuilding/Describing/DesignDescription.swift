import ContentLoading
package import Diagnostics
package import Templates

/// What the templates of a source folder may say, as they are checked: for a reference.
package struct DesignDescription: Sendable {
    /// Every template and every string that the program itself puts together, with the fields that it may use.
    package let uses: [TemplateUse]
    /// The words of the interface, in the order of their file.
    package let strings: [StringTable.Entry]
    private let library: TemplateLibrary

    /// Reads and checks the templates; fails where one of them or a word cannot be used.
    ///
    /// - Parameters:
    ///   - source: the folder that holds `content/` and `templates/`.
    ///   - language: the language of the words.
    ///   - log: takes every problem found.
    package init?(of source: String, language: String, log: inout DiagnosticLog) {
        let tree = SourceTree(reading: source, log: &log)
        guard let design = SiteDesign(reading: tree, language: language, log: &log) else { return nil }
        self.uses = design.templates.uses
        self.strings = design.strings.entries
        self.library = design.library
    }

    /// The names that the tags of a template have in them: of fields, and `t.some-key` of strings.
    ///
    /// - Parameter template: its name, such as `partials/notice.html`.
    /// - Returns: each name once.
    package func names(in template: String) -> [String] { library.names(in: template) }
}
