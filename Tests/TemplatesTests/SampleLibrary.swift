import Diagnostics
import Templates
import Testing

/// A library made of texts, with what was found wrong in it.
struct SampleLibrary {
    var library: TemplateLibrary
    var log = DiagnosticLog()

    /// - Parameters:
    ///   - files: texts by their path below `templates/`, without `.mustache`.
    ///   - strings: lines of `en.yml`, each `key: text`.
    init(_ files: [String: String], strings: [String] = []) {
        let sources = files.map { SourceText(path: "templates/\($0.key).mustache", text: $0.value) }
        library = TemplateLibrary(sources: sources, strings: Self.table(strings), log: &log)
    }

    /// What a template shows for a view; fails where there is anything to report.
    mutating func render(_ view: some TemplateView, with name: String = "page.html") throws -> String {
        let compiled = compile(name, for: type(of: view))
        #expect(report == "")
        return String(decoding: try #require(compiled).render(view), as: UTF8.self)
    }

    mutating func compile<View: TemplateView>(_ name: String, for view: View.Type) -> CompiledTemplate<View>? {
        library.compile(name, for: view, log: &log)
    }

    /// All problems as the terminal shows them.
    var report: String {
        let format = ConsoleFormat(usesColor: false)
        return log.sorted.map { format.text(of: $0) }.joined()
    }

    private static func table(_ lines: [String]) -> StringTable {
        let source = SourceText(path: "templates/strings/en.yml", text: lines.joined(separator: "\n") + "\n")
        let entries = lines.enumerated().compactMap { index, line -> StringTable.Entry? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let text = line[line.index(colon, offsetBy: 2)...]
            let end = source.rangeOfLine(index + 1).upperBound
            let place = source.range(end - text.utf8.count..<end)
            return StringTable.Entry(key: String(line[..<colon]), text: String(text), place: place)
        }
        return StringTable(entries, path: source.path)
    }
}

/// What is reported about a template, compiled for `PageView`, with partials by their short name.
func report(
    on template: String, partials: [String: String] = [:], strings: [String] = [], for name: String = "page.html"
) -> String {
    var sample = SampleLibrary(files(template, partials, name), strings: strings)
    let compiled = sample.compile(name, for: PageView.self)
    #expect((compiled == nil) == sample.log.hasErrors)
    return sample.report
}

/// What `PageView` renders to, with partials by their short name.
func render(
    _ template: String, _ view: PageView = PageView(), partials: [String: String] = [:], strings: [String] = [],
    as name: String = "page.html"
) throws -> String {
    var sample = SampleLibrary(files(template, partials, name), strings: strings)
    return try sample.render(view, with: name)
}

/// The template under its name, the partials under theirs with the same extension.
private func files(_ template: String, _ partials: [String: String], _ name: String) -> [String: String] {
    let fileExtension = name.contains(".") ? ".html" : ""
    var files = [name: template]
    for (partial, text) in partials { files["partials/\(partial)\(fileExtension)"] = text }
    return files
}
