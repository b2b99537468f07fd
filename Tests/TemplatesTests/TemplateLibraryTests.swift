import Diagnostics
import Templates
import Testing

@Suite struct TemplateLibraryTests {
    @Test(arguments: [
        ("badge.html", "{{>a}}", "partials/a.html"),
        ("feed.xml", "{{>a}}", "partials/a.xml"),
        ("plain", "{{>a}}", "partials/a"),
        ("badge.html", "{{>a.xml}}", "partials/a.xml"),
        ("badge.html", "{{>partials/a}}", "partials/a.html"),
        ("badge.html", "{{>parts/deep/a}}", "parts/deep/a.html"),
        ("badge.html", "{{<a}}{{/a}}", "partials/a.html"),
        ("badge.html", "{{t.string}}", "partials/a.html"),
    ])
    func findsPartialsByTheirName(name: String, text: String, partial: String) throws {
        var sample = SampleLibrary([name: text, partial: "found"], strings: ["string: {{>a}}"])
        #expect(try sample.render(PageView(), with: name) == "found")
    }

    @Test func reportsATemplateThatTheProgramMisses() {
        var sample = SampleLibrary(["bagde.html": ""])
        let found = sample.compile("badge.html", for: PageView.self)
        _ = sample.compile("news/page.html", for: PageView.self)
        #expect(found == nil)
        #expect(
            sample.report == """
                templates/badge.html.mustache: error: the template 'badge.html' is missing [missing-template]
                   = hint: rename 'templates/bagde.html.mustache' if that is the one
                templates/news/page.html.mustache: error: the template 'news/page.html' is missing [missing-template]
                   = hint: every site needs this file

                """)
    }

    @Test func reportsAMistakeOnceHoweverManyViewsShowIt() {
        var sample = SampleLibrary([
            "page.html": "{{>footer}}", "row.html": "{{>footer}}{{>footer}}", "partials/footer.html": "{{tilte}}",
        ])
        _ = sample.compile("page.html", for: PageView.self)
        _ = sample.compile("row.html", for: RowView.self)
        #expect(
            sample.report == """
                templates/partials/footer.html.mustache:1:3: error: unknown variable 'tilte' [unknown-variable]
                   |
                 1 | {{tilte}}
                   |   ^^^^^
                   = note: templates/page.html.mustache:1:1: 'partials/footer.html' is used here
                   = note: looked up in 'page'
                   = hint: did you mean 'title'?

                """)
    }

    @Test func reportsWhatIsWrongInFilesThatAreNeverUsed() {
        let sample = SampleLibrary(["old.html": "{{#rows}}"], strings: ["old: {{"])
        #expect(sample.log.sorted.map(\.id) == ["unclosed-section", "template-syntax"])
    }

    @Test func compilesNothingThatUsesABrokenTemplate() {
        var sample = SampleLibrary(["page.html": "{{>a}}", "partials/a.html": "{{>b}}", "partials/b.html": "{{}}"])
        let found = sample.compile("page.html", for: PageView.self)
        #expect(found == nil)
        #expect(sample.log.errorCount == 1)
    }

    @Test func refusesTextThatIsNotUTF8() {
        var log = DiagnosticLog()
        let source = SourceText(path: "templates/page.html.mustache", bytes: Array("ab\n<".utf8) + [0xFC, 0x62])
        _ = TemplateLibrary(sources: [source], strings: StringTable([], path: "en.yml"), log: &log)
        #expect(log.sorted.map(\.message) == ["this is not UTF-8 text"])
        #expect(log.sorted.first?.place.position == SourcePosition(line: 2, column: 2))
        #expect(log.sorted.first?.hint == "save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)")
    }

    @Test func reportsAllMistakesOfAllTemplatesInOneRun() {
        var sample = SampleLibrary([
            "page.html": "{{<layout}}{{$main}}{{a-a}}{{#rows}}{{b-b}}{{/rows}}{{/main}}{{$x}}{{/x}}{{/layout}}",
            "partials/layout.html": "{{$main}}{{/main}}{{>gone}}{{#is-latest}}{{c-c}}{{/is-latest}}",
        ])
        _ = sample.compile("page.html", for: PageView.self)
        #expect(
            sample.log.sorted.map(\.message) == [
                "unknown variable 'a-a'", "unknown variable 'b-b'", "'partials/layout.html' has no block 'x'",
                "unknown partial 'gone'", "unknown variable 'c-c'",
            ])
    }
}
