import Diagnostics
import Foundation
import Markdown
import MarkdownParsing
import Testing

@Test func bench() {
    guard ProcessInfo.processInfo.environment["BENCH"] != nil else { return }
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
    let source = SourceText(path: "x", text: String(repeating: piece, count: 5_000 / piece.utf8.count) + "\n[^n]: note\n")
    for _ in 0..<5 {
        let clock = ContinuousClock()
        print(clock.measure { for _ in 0..<1000 { _ = MarkdownParser.document(in: source) } })
    }
}
