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

    enum Nesting: CaseIterable {
        case quotes
        case lists
        case emphasis

        var text: String {
            switch self {
            case .quotes:
                String(repeating: "> ", count: 10_000) + "*deep*\n" + String(repeating: "> ", count: 9_000) + "lazy"
            case .lists: String(repeating: "- ", count: 10_000) + "*deep*"
            case .emphasis: String(repeating: "*a **b ", count: 5000) + String(repeating: " c** d*", count: 5000)
            }
        }
    }

    @Test(.timeLimit(.minutes(60)), arguments: Nesting.allCases)
    func readsTenThousandLevels(nesting: Nesting) {
        let document = parse(nesting.text)
        #expect(depth(of: document) >= 10_000)
        #expect(RangeCheck(document: document).violations == [])
        #expect(!HTMLRenderer(links: .asWritten).html(of: document).isEmpty)
    }

    @Test(.timeLimit(.minutes(60)))
    func readsLongDocuments() {
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
        let document = parse(String(repeating: piece, count: 4000) + "\n[^n]: note\n")
        #expect(document.body.headings.count == 4000)
        #expect(HeadingAnchors(of: document).anchors.contains("a-heading-with-emphasis-4000"))
        #expect(HTMLRenderer(links: .asWritten).html(of: document).bytes.count > 1_000_000)
    }

    @Test(.timeLimit(.minutes(60)))
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
