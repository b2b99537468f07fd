import Diagnostics
import Templates
import Testing

/// Renders a template and its partials with the strict check off.
func renderLoosely(
    _ template: String, _ value: UncheckedValue, partials: [String: String] = [:]
) throws -> String {
    var log = DiagnosticLog()
    var sources = [SourceText(path: "templates/main.mustache", text: template)]
    sources += partials.map { SourceText(path: "templates/partials/\($0.key).mustache", text: $0.value) }
    let library = TemplateLibrary(sources: sources, strings: StringTable([], path: "en.yml"), log: &log)
    #expect(log.isEmpty)
    return String(decoding: try #require(library.renderUnchecked("main", over: value)), as: UTF8.self)
}
