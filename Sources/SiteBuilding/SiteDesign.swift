import ContentLoading
import Diagnostics
import Templates

/// What a site looks like and the words it is worded with, in the language of the site: all of `templates/`.
///
/// It rests on nothing in the content but the language, so both are read at the same time.
struct SiteDesign: Sendable {
    let language: String
    let strings: StringTable
    let library: TemplateLibrary
    let templates: SiteTemplates
    let assets: SiteAssets

    /// Fails where a template or a word cannot be used.
    ///
    /// - Parameters:
    ///   - tree: the source folder.
    ///   - language: that of the site.
    ///   - log: takes every problem found.
    init?(reading tree: SourceTree, language: String, log: inout DiagnosticLog) {
        var unread = DiagnosticLog()
        let sources = TemplateFiles.read(in: tree, log: &unread)
        log.add(contentsOf: unread)
        guard let strings = InterfaceStrings.read(language: language, in: tree, log: &log) else { return nil }
        self.language = language
        self.strings = StringTable(strings)
        library = TemplateLibrary(sources: sources, strings: self.strings, log: &log)
        let templates = SiteTemplates(library, log: &log)
        let generated = templates.map { GeneratedAssets.files(words: $0.browserWords) } ?? []
        assets = SiteAssets(reading: tree, generated: generated, log: &log)
        // Pages of a template that cannot be read would be empty, and links to places on them told as mistakes.
        guard !unread.hasErrors, let templates else { return nil }
        self.templates = templates
    }
}
