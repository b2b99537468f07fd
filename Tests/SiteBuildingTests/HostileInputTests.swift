import Foundation
import TestSupport
import Testing

/// Input that nobody writes by mistake: the program says what is wrong, or builds; it neither crashes nor hangs.
@Suite struct HostileInputTests {
    private static let deep = 10_000

    private static let frontMatters: [(name: String, text: String)] = [
        ("brackets", "title: " + String(repeating: "[", count: deep) + String(repeating: "]", count: deep)),
        ("braces", "title: " + String(repeating: "{a: ", count: deep) + String(repeating: "}", count: deep)),
        ("dashes", String(repeating: "- ", count: deep) + "a"),
        ("question-marks", String(repeating: "? ", count: deep) + "a"),
        ("mixed", String(repeating: "- ? [", count: deep)),
        ("indentation", (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        ("list-indentation", (0..<600).map { String(repeating: " ", count: $0) + "-\n" }.joined()),
        ("huge-scalar", "title: " + String(repeating: "word ", count: 50_000)),
        ("huge-quoted", "title: \"" + String(repeating: "\\u00e9", count: 40_000) + "\""),
        ("huge-flow-list", "sources: [" + String(repeating: "a, ", count: 80_000) + "a]"),
        ("huge-flow-list-of-letters", "sources: [" + String(repeating: "é, ", count: 60_000) + "é]"),
        ("huge-block-list", "sources:\n" + String(repeating: "- a\n", count: 60_000)),
        ("many-keys", (0..<20_000).map { "k\($0): v\n" }.joined()),
        ("many-repeated-keys", String(repeating: "k: v\n", count: 20_000)),
        (
            "aliases",
            "a: &a [x, x]\n" + (1..<40).map { "a\($0): &a\($0) [*a\($0 == 1 ? "" : "\($0 - 1)"), *a]\n" }.joined()
        ),
        ("merge", "a: &a {b: c}\n<<: *a"),
        ("undefined-alias", "title: *nowhere"),
        ("complex-key", "? {a: b, c: d}\n: e"),
        ("null-key", ": x"),
        ("number-keys", "1: x\n01: y\n1.0: z"),
        ("repeated-complex-keys", "? {a: b}\n: 1\n? {a: b}\n: 2"),
        ("tag", "title: !!python/object/apply:os.system [ls]"),
        ("binary", "title: !!binary aGVsbG8="),
        ("directive", "%YAML 9.9\ntitle: x"),
        ("document-end", "title: x\n...\nsummary: y"),
        ("next-lines", "title: a\u{85}summary: b\u{2028}date: c\u{2029}"),
        ("bell", "title: a\u{07}b"),
        ("delete", "title: a\u{7F}b"),
        ("noncharacter", "title: a\u{FFFE}b"),
        ("byte-order-mark", "title: a\u{FEFF}b"),
        ("right-to-left", "title: \u{202E}drowssap"),
        ("astral", "title: \u{1F6A3}\u{200D}\u{2640}\u{FE0F}: x: y"),
        ("quote-alone", "title: '"),
        ("brackets-crossed", "title: [{]}"),
        ("only-a-colon", ":"),
        ("only-a-comment", "# nothing"),
        ("tabs", "\t\ttitle:\t\tx\t"),
        ("spaces", String(repeating: " ", count: 100_000)),
    ]

    @Test(arguments: frontMatters.map(\.name))
    func survivesFrontMatter(_ name: String) async throws {
        let text = try #require(Self.frontMatters.first { $0.name == name }).text
        try await survives("---\n\(text)\n---\n\nText.\n")
    }

    @Test(arguments: ["", "-", "---", "---\n", "---\n---", "---\r\n---\r\n", "\n\n", "\u{FEFF}", "\u{FEFF}---"])
    func survivesAFileOf(_ text: String) async throws {
        try await survives(text)
    }

    @Test(arguments: ["> ", "- ", "[", "*", "`", "<div>", "![", "# ", "| a ", "[^1]: "])
    func survivesABodyOf(_ part: String) async throws {
        let body = String(repeating: part, count: Self.deep)
        try await survives("---\ntitle: x\nsummary: y\n---\n\n\(body)\n")
    }

    @Test(arguments: [
        (
            String(repeating: "*a* [b](c) ", count: 6_000),
            "this paragraph has too many marks such as '*' and '[' to be read: 36000",
            "make several paragraphs of it, with an empty line between them"
        ),
        (
            String(repeating: "|", count: 45_000),
            "the tables up to this line have too many columns to be read",
            "make several pages of them, or narrower tables"
        ),
        (
            String(repeating: ">", count: 5_000) + " " + String(repeating: "**a** ", count: 20_000),
            "the text up to this line has too many quotes and lists in each other to be read",
            "put an empty line where a quote or a list ends, or make it less deep"
        ),
        (
            String(repeating: "a\n", count: 80_000) + "-|-",
            "this line could begin a table, but the paragraph above it is too long to find out",
            "put an empty line above the table, or '\\' before this line if it is none"
        ),
    ])
    func saysWhatWouldTakeTooLongToRead(_ body: String, _ message: String, _ hint: String) async throws {
        let site = try TestSite()
        try site.write("---\ntitle: x\nsummary: y\n---\n\n\(body)\n", to: "content/hostile.md")
        let run = try await site.run()
        let line = 6 + body.split(separator: "\n").count - 1
        #expect(run.status == 1)
        #expect(run.standardError.hasPrefix("content/hostile.md:\(line):1: error: \(message) [text-limit]\n"))
        #expect(run.standardError.contains("= hint: \(hint)\n"))
        #expect(run.standardError.hasSuffix("\n1 error; nothing was written\n"))
    }

    private func survives(_ text: String) async throws {
        let site = try TestSite()
        try site.write(text, to: "content/hostile.md")
        // A build that hangs is ended after the limit of `ProgramRun`, by a signal.
        let run = try await site.run()
        #expect([0, 1].contains(run.status), "ended with \(run.status): \(run.standardError.suffix(500))")
        #expect((run.status == 1) == run.standardError.contains("error: "))
    }
}
