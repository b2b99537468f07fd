import Diagnostics
import Markdown
import MarkdownParsing
import Testing

/// Documents that would take recursion to the end of its stack, or a quadratic walk for ever.
struct ParsingScaleTests {
    private func parse(_ text: String) -> MarkdownDocument {
        MarkdownParser.document(in: SourceText(path: "page.md", text: text))
    }

    private func depth(of document: MarkdownDocument) -> Int {
        var depths: [Int] = [0]
        for index in document.nodes.indices.dropFirst() { depths.append(depths[document.nodes[index].parent] + 1) }
        return depths.max() ?? 0
    }

    @Test(.timeLimit(.minutes(1)), arguments: [
        (String(repeating: "> ", count: 10_000) + "*deep*\n" + String(repeating: "> ", count: 9_000) + "lazy", 10_003),
        (String(repeating: "- ", count: 10_000) + "*deep*", 20_003),
        (String(repeating: "*a **b ", count: 5_000) + String(repeating: " c** d*", count: 5_000), 10_002),
    ])
    func readsTenThousandLevels(text: String, depth: Int) {
        let document = parse(text)
        #expect(self.depth(of: document) >= depth - 3)
        #expect(RangeCheck(document: document).violations == [])
        let html = HTMLRenderer(links: .asWritten).html(of: document)
        #expect(!html.isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func readsFiveMegabytes() {
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
        let document = parse(String(repeating: piece, count: 5_000_000 / piece.utf8.count) + "\n[^n]: note\n")
        #expect(document.body.headings.count == 5_000_000 / piece.utf8.count)
        #expect(HeadingAnchors(of: document).byNode.count == document.body.headings.count)
        #expect(HTMLRenderer(links: .asWritten).html(of: document).bytes.count > 5_000_000)
    }

    @Test(.timeLimit(.minutes(1)))
    func readsATableOfAThousandColumns() throws {
        let row = "|" + String(repeating: " *x* |", count: 1000)
        let dashes = "|" + String(repeating: "---|", count: 1000)
        let document = parse(([row, dashes] + Array(repeating: row, count: 20)).joined(separator: "\n"))
        let table = try #require(document.body.tables.first)
        #expect(table.header.count == 1000)
        #expect(table.rows.map(\.count) == Array(repeating: 1000, count: 20))
        #expect(table.rows[19][999].range.text == "*x*")
        #expect(table.rows[19][999].range.start == SourcePosition(line: 22, column: 3 + 999 * 6))
    }
}
