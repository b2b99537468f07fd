import Diagnostics
import Templates
import TestSupport
import Testing

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
