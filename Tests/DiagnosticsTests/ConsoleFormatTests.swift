import Diagnostics
import Testing

@Suite struct ConsoleFormatTests {
    private struct Misspelt: Problem {
        var id: String { "unknown-key" }
        var message: String { "unknown key 'tilte'" }
        var hint: String? { "did you mean 'title'?" }
    }

    private let format = ConsoleFormat(usesColor: false)

    @Test func underlinesTheRangeAndEndsWithTheHint() {
        let source = SourceText(path: "content/news/x.md", text: "---\ntilte: A\n---\n")
        let diagnostic = Diagnostic(Misspelt(), at: source.range(4..<9))
        #expect(
            format.text(of: diagnostic) == """
                content/news/x.md:2:1: error: unknown key 'tilte' [unknown-key]
                   |
                 2 | tilte: A
                   | ^^^^^
                   = hint: did you mean 'title'?

                """)
    }

    @Test func countsColumnsInCharactersAndAlignsTheCaret() {
        let source = SourceText(path: "a.md", text: "né́e x")
        let offset = source.bytes.count - 1
        let diagnostic = Diagnostic(Misspelt(), at: source.range(offset..<offset + 1))
        #expect(diagnostic.place.position == SourcePosition(line: 1, column: 5))
        #expect(format.text(of: diagnostic).contains("\n   |     ^\n"))
    }

    @Test func showsNoSourceLineWhereTheTextIsWithheld() {
        let source = SourceText(path: "r.jsonl", bytes: Array("{\"name\":1}".utf8), excerpts: .withheld, firstLine: 7)
        let text = format.text(of: Diagnostic(Misspelt(), at: source.range(8..<9)))
        #expect(text.hasPrefix("r.jsonl:7:9: error:"))
        #expect(!text.contains("name"))
    }

    @Test func cutsLongLinesAroundThePlace() {
        let source = SourceText(
            path: "a.md", text: String(repeating: "a", count: 400) + "b" + String(repeating: "c", count: 400))
        let lines = format.text(of: Diagnostic(Misspelt(), at: source.range(400..<401))).split(separator: "\n")
        #expect(
            lines[2] == " 1 | …" + String(repeating: "a", count: 50) + "b" + String(repeating: "c", count: 49) + "…")
        #expect(lines[3] == "   | " + String(repeating: " ", count: 51) + "^")
    }

    @Test func showsControlCharactersInsteadOfSendingThem() {
        let source = SourceText(path: "a.md", text: "x\u{1B}[2Jy")
        #expect(format.text(of: Diagnostic(Misspelt(), at: source.range(0..<1))).contains(" 1 | x\u{FFFD}[2Jy\n"))
    }

    @Test func showsControlCharactersInMessagesInsteadOfSendingThem() {
        let note = Diagnostic.Note("a\u{202E}b", at: .nowhere)
        let text = format.text(of: Diagnostic(Quoting(text: "x\u{1B}]0;y\u{7}\tz\0\n"), at: .nowhere, notes: [note]))
        #expect(
            text == """
                error: not known: 'x\u{FFFD}]0;y\u{FFFD} z\u{FFFD}\u{FFFD}' [quoting]
                   = note: a\u{FFFD}b
                   = hint: remove 'x\u{FFFD}]0;y\u{FFFD} z\u{FFFD}\u{FFFD}'

                """)
    }

    @Test func colorsOnlyWhenAsked() {
        let source = SourceText(path: "a.md", text: "x")
        let diagnostic = Diagnostic(Misspelt(), at: source.range(0..<1))
        #expect(!format.text(of: diagnostic).contains("\u{1B}"))
        #expect(ConsoleFormat(usesColor: true).text(of: diagnostic).contains("\u{1B}[1;31merror:\u{1B}[0m"))
    }
}

/// Says what somebody wrote, as it is.
private struct Quoting: Problem {
    let text: String
    let id = "quoting"
    var message: String { "not known: '\(text)'" }
    var hint: String? { "remove '\(text)'" }
}

@Suite struct SourceTextTests {
    @Test(arguments: [("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\n", 2, 2, 1), ("", 0, 1, 1)])
    func findsTheLineAcrossEveryKindOfLineEnd(text: String, offset: Int, line: Int, column: Int) {
        #expect(
            SourceText(path: "a", text: text).position(at: offset) == SourcePosition(line: line, column: column))
    }

    @Test func leavesTheLineEndOutOfALine() {
        let source = SourceText(path: "a", text: "one\r\ntwo\n")
        #expect(source.text(in: source.rangeOfLine(1)) == "one")
        #expect(source.text(in: source.rangeOfLine(2)) == "two")
        #expect(source.rangeOfLine(9) == 9..<9)
    }
}

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("tilte", "title"), ("Title", "title"), ("sumary", "summary"), ("base_url", "base-url"),
    ])
    func findsTheNameThatWasMeant(typed: String, meant: String) {
        #expect(NearestName.of(typed, among: ["summary", "title", "base-url"]) == meant)
    }

    @Test func guessesNothingForAnUnrelatedName() {
        #expect(NearestName.of("colour", among: ["summary", "title"]) == nil)
        #expect(NearestName.hint(for: "colour", among: ["summary", "title"]) == "known here: 'summary', 'title'")
    }
}
