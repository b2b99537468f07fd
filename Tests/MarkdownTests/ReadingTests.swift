import Diagnostics
import Markdown
import Testing

struct ReadingTests {
    @Test func readsSectionsByLevel() {
        let body = parsed("intro\n\n## A\n\na\n\n### A1\n\na1\n\n## B\n\n# C\n\n## D\n\nd").body
        #expect(body.introduction.plainText == "intro")
        #expect(body.sections.map(\.heading.plainText) == ["A", "B", "C"])
        #expect(body.sections.map(\.body.plainText) == ["a A1 a1", "", "D d"])
        #expect(body.sections[0].body.introduction.plainText == "a")
        #expect(body.sections[0].body.sections.map(\.heading.plainText) == ["A1"])
        #expect(body.sections[2].whole.plainText == "C D d")
    }

    @Test func readsATextWithoutHeadingsAsIntroduction() {
        let body = parsed("a\n\n> # b").body
        #expect(body.introduction.plainText == "a b")
        #expect(body.sections.isEmpty)
        #expect(body.headings.map(\.plainText) == ["b"])
        #expect(parsed("").body.isEmpty)
    }

    @Test func keepsFootnotesOutOfTheLastSection() {
        let document = parsed("# A\n\na[^1]\n\n[^1]: note")
        #expect(document.body.sections[0].whole.plainText == "A a")
        #expect(document.footnotes.map(\.plainText) == ["note"])
    }

    @Test func readsListsAndTheirItems() throws {
        let list = try #require(parsed("a\n\n- b\n- c\n\n  d\n  - e").body.lists.first)
        #expect(list.items.map(\.plainText) == ["b", "c d e"])
        #expect(list.items[1].children.lists.first?.items.map(\.plainText) == ["e"])
        #expect(list.items[1].parent?.index == list.index)
        #expect(parsed("a").root.items.isEmpty)
    }

    @Test func readsTables() throws {
        let table = try #require(parsed("|Level|What it means|\n|:-|-:|\n|*Yes*|a \\| b|\n|No|").body.tables.first)
        #expect(table.header.map(\.plainText) == ["Level", "What it means"])
        #expect(table.rows.map { $0.map(\.plainText) } == [["Yes", "a | b"], ["No", ""]])
        #expect(table.alignments == [.left, .right])
        #expect(MarkdownTable(table.header[0]) == nil)
    }

    @Test func findsLinksImagesAndRawHTMLInOrder() {
        let body = parsed("- [a](1) ![b](2)\n\n> [![c](3)](4) <i>\n\n<hr>").body
        #expect(body.links.map(\.destination) == ["1", "4"])
        #expect(body.images.map(\.destination) == ["2", "3"])
        #expect(body.links.map(\.range.text) == ["[a](1)", "[![c](3)](4)"])
        #expect(
            body.rawHTML.map(\.range.start) == [
                SourcePosition(line: 3, column: 16), SourcePosition(line: 5, column: 1),
            ])
    }

    @Test(arguments: [
        ("a *b*\nc  \nd", "a b c d"),
        ("a`b`![c *d*](e)[f](g)", "abc df"),
        ("a\u{A0} b &amp; \\*", "a\u{A0} b & *"),
        ("# a\n\n- b\n- c\n\n```\nd\ne\n```\n\nf", "a b c d\ne f"),
        ("a<b>c</b>", "ac"),
    ])
    func joinsPlainText(text: String, expected: String) {
        #expect(parsed(text).root.plainText == expected)
    }

    @Test func walksSiblingsAndDescendants() {
        let document = parsed("a *b* c\n\nd")
        #expect(document.body.count == 2)
        #expect(document.body.descendants.count == 7)
        #expect(document.root.descendants.map(\.index) == Array(1...7))
        #expect(document.root.parent == nil)
    }
}
