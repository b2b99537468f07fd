import Diagnostics
import Templates
import Testing

/// Nothing that a file holds may exhaust the stack, or take time out of proportion to its size.
@Suite struct DepthTests {
    private let depth = 10_000

    private func nested(_ open: String, _ inner: String, _ close: String) -> String {
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }

    @Test(.timeLimit(.minutes(1)))
    func rendersDeeplyNestedSections() throws {
        let view = PageView(notice: "n", isLatest: true)
        #expect(try render(nested("{{#is-latest}}", "x", "{{/is-latest}}"), view) == "x")
        #expect(try render(nested("{{#notice}}", "{{.}}{{title}}", "{{/notice}}"), view) == "nTitle")
        #expect(try render(nested("{{#site}}\n", "{{title}}{{name}}", "\n{{/site}}"), view) == "TitleSite")
    }

    @Test(.timeLimit(.minutes(1)))
    func rendersDeeplyNestedLists() throws {
        var view = PageView()
        view.rows = [RowView()]
        #expect(try render(nested("{{#rows}}", "x", "{{/rows}}") + "y", view) == "y")
    }

    @Test(.timeLimit(.minutes(1)))
    func rendersDeeplyNestedBlocks() throws {
        let partials = ["card": "[{{$in}}{{/in}}]"]
        let text = nested("{{<card}}{{$in}}", "x", "{{/in}}{{/card}}")
        #expect(try render(text, partials: partials) == nested("[", "x", "]"))
        #expect(try render(nested("{{$in}}", "x", "{{/in}}")) == "x")
    }

    @Test(.timeLimit(.minutes(1)))
    func rendersDeepNestingLoosely() throws {
        let value = UncheckedValue.object(["yes": .flag(true), "list": .list([.text("a")])])
        #expect(try renderLoosely(nested("{{#yes}}", "x", "{{/yes}}"), value) == "x")
        #expect(try renderLoosely(nested("{{#list}}", "{{.}}", "{{/list}}"), value) == "a")
    }

    @Test(.timeLimit(.minutes(1)))
    func reportsDeepNestingThatIsNeverClosed() {
        var sample = SampleLibrary(["page.html": nested("{{#is-latest}}", "x", "")])
        _ = sample.compile("page.html", for: PageView.self)
        #expect(sample.log.errorCount == depth)
    }

    @Test(.timeLimit(.minutes(1)))
    func takesTextsOfOneLineAndOfManyTags() {
        for text in ["{{", "{{{", "{{#a}} ", "{{title}}", "{{!", "{{=", "{{a b", "\n", " "] {
            var sample = SampleLibrary(["page.html": String(repeating: text, count: 20_000)])
            _ = sample.compile("page.html", for: SiteView.self)
        }
    }
}

/// Whatever stands in a file, it is reported or rendered.
@Suite struct TagSoupTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{<", "{{>", "{{$", "{{^", "{{=", "=}}", "{{!", "{{&", "title", "rows",
        "site.name", ".", "t.a", "layout", "main", " ", "\n", "\r\n", "\t", "<% %>", "| |", "|", "<%", "%>", "x", "é",
        "{{#rows}}", "{{/rows}}", "{{<layout}}", "{{/layout}}", "{{$main}}", "{{/main}}", "{{title}}", "{{>layout}}",
    ]

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func isReportedOrRendered(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let text = (0..<Int.random(in: 1...30, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            var sample = SampleLibrary(
                ["page.html": text, "partials/layout.html": "  {{$main}}\n  a\n  {{/main}}\n{{$title}}{{/title}}"],
                strings: ["a: " + text.filter { $0 != "\n" && $0 != "\r\n" }])
            let compiled = sample.compile("page.html", for: PageView.self)
            #expect(compiled != nil || sample.log.hasErrors, "template: \(text)")
            for diagnostic in sample.log.sorted { #expect(diagnostic.place.position != nil) }
            _ = compiled?.render(PageView())
            _ = sample.library.renderUnchecked("page.html", over: .object(["title": .text("T"), "rows": .flag(true)]))
        }
    }
}
