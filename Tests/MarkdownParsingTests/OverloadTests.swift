import Diagnostics
import Markdown
import Testing

@testable import MarkdownParsing

/// Texts that cmark-gfm would need minutes or days for are not read; long ones that people write are.
@Suite(.timeLimit(.minutes(60)))
struct OverloadTests {
    /// A text that is too long to stand in a log.
    struct LongText: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String

        init(_ name: String, _ text: String) {
            (self.testDescription, self.text) = (name, text)
        }

        var document: MarkdownDocument { MarkdownParser.document(in: SourceText(path: "page.md", text: text)) }
    }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        (LongText("emphasis, then links", times(6_000, "*a* ") + times(6_000, "[w](a) ")), 36_000, 1),
        (LongText("both in turn, in the third paragraph", "a\n\nb\n\n" + times(6_000, "*a* [w](a)\n")), 36_000, 5),
        (LongText("pictures", times(12_000, "![[]()")), 60_000, 1),
        (LongText("marks of two kinds", times(10_000, "*a ") + times(10_000, "_a*_ ")), 40_000, 1),
        (LongText("what may be HTML", times(40_000, "a <?")), 40_000, 1),
        (LongText("one heading among others", "# a\n# \(times(40_000, "*b "))\n# c"), 40_000, 2),
        (LongText("in a quote of a list", "- a\n\n  > " + times(40_000, "*b ")), 40_000, 3),
        (LongText("in a cell", "| a | b |\n|---|---|\n| c | \(times(40_000, "*b ")) |"), 40_000, 3),
        (LongText("a paragraph without a line end", "<\(times(40_000, "<"))"), 40_001, 1),
    ])
    func refusesTooManyMarksInOneParagraph(_ text: LongText, _ count: Int, _ line: Int) {
        let document = text.document
        // By themselves, as a document that is too long to read is too long to show.
        let (overload, nodes) = (document.overload, document.nodes.count)
        #expect(overload?.cause == .marks(count))
        #expect(overload.map { document.source.line(at: $0.place) } == line)
        #expect(nodes == 1)
    }

    @Test(arguments: [
        (LongText("in a paragraph", "a\n" + times(2_000, "a\n-|-\n")), MarkdownOverload.Cause.delimiterRow, 2_291),
        (LongText("in a quote", "> a\n" + times(2_000, "> a\n> -|-\n")), .delimiterRow, 1_819),
        (LongText("once, below a long paragraph", times(80_000, "a\n") + ":-|\n"), .delimiterRow, 80_001),
        (LongText("lazy lines", times(5_000, ">") + " a\n" + times(40_000, "b\n")), .depth, 24_996),
        (LongText("emphasis in lists", times(5_000, "- ") + times(30_000, "*a* ")), .depth, 1),
        (LongText("one row", "a\n\n" + times(45_000, "|")), .columns, 3),
        (LongText("a table", times(3, times(30_000, "|a") + "\n")), .columns, 3),
    ])
    func refusesTooManyColumnsRowsAndLevels(_ text: LongText, _ cause: MarkdownOverload.Cause, _ line: Int) {
        let document = text.document
        let overload = document.overload
        #expect(overload?.cause == cause)
        #expect(overload.map { document.source.line(at: $0.place) } == line)
    }

    @Test(arguments: [
        LongText("a list", times(8_000, "- *a* [w](a)\n")),
        LongText("a table of marks", "| a | b |\n|---|---|\n" + times(8_000, "| *a* | [w](a) |\n")),
        LongText("rows of dashes", "| a | b |\n|---|---|\n" + times(500, "| - | - |\n")),
        LongText("paragraphs", times(400, times(20, "*a* [w](a)\n") + "\n")),
        LongText("deep code", times(20_000, times(20, "    ") + "a * b; // [c]\n")),
        LongText("code", "```\n" + times(40_000, "*b ") + "\n```\n"),
        LongText("one long paragraph", times(100_000, "A sentence of words.\n")),
        LongText("many tables", times(1_000, "a | b\n--|--\nc | d\n\n")),
    ])
    func readsLongTextsOfShortParts(_ text: LongText) {
        let document = text.document
        let (overload, nodes) = (document.overload, document.nodes.count)
        #expect(overload == nil)
        #expect(nodes > 1)
    }

    @Test func countsTheMarksOfEveryLeafAtItsLine() {
        let text = """
            *a* b
            [c](d)
            # _e_

            > - f *
            >   g
            >
            > | h~ | [i] |
            > |---|---|
            > | j | * |

            ```
            ***
            ```
            [^n]: **k
            """
        let leaves = LeafBlocks.marks(in: Array(text.utf8)[...], above: 0)
        #expect(leaves.map(\.line) == [1, 3, 5, 8, 8, 10, 15])
        #expect(leaves.map(\.marks) == [6, 2, 1, 1, 2, 1, 2])
    }
}
