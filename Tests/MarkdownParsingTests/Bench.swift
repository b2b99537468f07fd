import Diagnostics
import Foundation
import Markdown
import MarkdownParsing
import Testing

@Test func bench() {
    guard ProcessInfo.processInfo.environment["BENCH"] != nil else { return }
    func time<T>(_ name: String, _ body: () -> T) -> T {
        let clock = ContinuousClock()
        var result: T?
        let t = clock.measure { result = body() }
        print(name, t)
        return result!
    }
    func run(_ name: String, _ text: String) {
        let source = time("\(name) source \(text.utf8.count)") { SourceText(path: "x", text: text) }
        let doc = time("\(name) parse") { MarkdownParser.document(in: source) }
        let html = time("\(name) html \(doc.nodes.count)") { HTMLRenderer(links: .asWritten).html(of: doc) }
        _ = time("\(name) anchors") { HeadingAnchors(of: doc) }
        _ = time("\(name) plain") { doc.root.plainText.utf8.count }
        _ = time("\(name) check") { RangeCheck(document: doc).violations.count }
        print(html.bytes.count)
    }
    for n in [5000, 10000, 20000] {
    run("quotes \(n)", String(repeating: "> ", count: n) + "*deep*\n" + String(repeating: "> ", count: n - 1000) + "lazy")
    run("lists \(n)", String(repeating: "- ", count: n) + "*deep*")
    run("emph \(n)", String(repeating: "*a **b ", count: n/2) + String(repeating: " c** d*", count: n/2))
    run("indentlist \(n/20)", (0..<n/20).map { String(repeating: "  ", count: $0) + "- a *b*\n" }.joined())
    }
        let piece = """
            ## A heading with *emphasis*

            A paragraph with a [link](page.md#part "title"), `code`, an address www.example.org &amp; more,
            over several lines; and a footnote[^n].

            - one
            - two

            | a | b |
            |---|---|
            | c | d \\| e |


            """
    for mb in [1, 5] {
        run("\(mb)MB", String(repeating: piece, count: mb * 1_000_000 / piece.utf8.count) + "\n[^n]: note\n")
        run("\(mb)MB nofoot", String(repeating: piece.replacing("[^n]", with: ""), count: mb * 1_000_000 / piece.utf8.count) + "\n")
        run("\(mb)MB para", String(repeating: "word [a](b) *c* &amp; `d`\n", count: mb * 1_000_000 / 25) + "\n")
    }
}
