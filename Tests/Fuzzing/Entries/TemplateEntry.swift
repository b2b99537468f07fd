import Diagnostics
import Templates

/// Templates: whatever stands in one, it is reported or rendered, and values are escaped where they stand as text.
///
/// An input is a page, a partial and a text of the interface, apart by the byte 1.
struct TemplateEntry: FuzzEntry {
    var seeds: [[UInt8]] {
        let examples = [
            "{{#rows}}<li>{{label}}{{#link}} {{link}}{{/link}}</li>\n{{/rows}}\u{1}x\u{1}a",
            "{{<layout}}{{$main}}a{{title}}{{/main}}{{/layout}}\u{1}  {{$main}}\n  b\n  {{/main}}\n\u{1}{{title}} by",
            "{{=<% %>=}}<%title%> <%={{ }}=%>{{! a }}{{t.text}}{{^notice}}none{{/notice}}{{{body}}}\u{1}{{>layout}}\u{1}",
        ]
        return examples.map { Array($0.utf8) }
            + SeedFiles.files(below: "templates", ending: [".mustache"])
    }

    let words = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{<", "{{>", "{{$", "{{^", "{{=", "=}}", "{{!", "{{&", "title", "rows",
        "label", "{{t.text}}", ".", "layout", "main", "\n", "\r\n", "  ", "<% %>", "{{#rows}}", "{{/rows}}",
        "{{<layout}}",
        "{{/layout}}", "{{$main}}", "{{/main}}", "{{title}}", "{{>layout}}", "{{{body}}}", "\u{1}",
    ]

    func run(_ input: [UInt8]) throws {
        guard String(validating: input, as: UTF8.self) != nil else { return }
        let parts = input.split(separator: 1, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
        let text = parts.count > 2 ? String(decoding: parts[2], as: UTF8.self) : ""
        var log = DiagnosticLog()
        let strings = SourceText(path: "templates/strings/en.yml", text: "text: " + text)
        let entry = StringTable.Entry(key: "text", text: text, place: strings.range(6..<strings.bytes.count))
        var library = TemplateLibrary(
            sources: [
                SourceText(path: "templates/page.html.mustache", bytes: parts[0]),
                SourceText(path: "templates/partials/layout.html.mustache", bytes: parts.count > 1 ? parts[1] : []),
            ], strings: StringTable([entry], path: strings.path), log: &log)
        let compiled = library.compile("page.html", for: FuzzPageView.self, log: &log)
        try expect(compiled != nil || log.hasErrors, "a template was refused without a word")
        try ReportRules.check(log)
        for diagnostic in log.sorted { try expect(diagnostic.place.position != nil, "a report without a place") }
        guard let rendered = compiled?.render(FuzzPageView()) else { return }
        let page = String(decoding: rendered, as: UTF8.self)
        try expect(!page.contains(FuzzPageView.hostile), "a value stands in a page as markup")
    }
}

/// A view of which every text is markup.
struct FuzzPageView: TemplateView {
    /// What no template here has in it.
    static let hostile = "<b id=\"hostile-value\">'&"

    var title = hostile
    var notice: String?
    var body = TrustedMarkup(alreadySafe: Array("<p>Body</p>".utf8))
    var isLatest = true
    var rows = [FuzzRowView(link: nil, rows: [FuzzRowView(link: hostile, rows: [])])]
    var tags = [hostile, ""]

    static let viewName = "page"
    static let fields: [ViewField<Self>] = [
        .text("title") { $0.title },
        .optionalText("notice") { $0.notice },
        .markup("body") { $0.body },
        .flag("is-latest") { $0.isLatest },
        .list("rows") { $0.rows },
        .texts("tags") { $0.tags },
    ]
}

/// A row that may hold rows.
struct FuzzRowView: TemplateView {
    var label = FuzzPageView.hostile
    var link: String?
    var rows: [FuzzRowView]

    static let viewName = "row"
    static let fields: [ViewField<Self>] = [
        .text("label") { $0.label },
        .optionalText("link") { $0.link },
        .list("rows") { $0.rows },
    ]
}
