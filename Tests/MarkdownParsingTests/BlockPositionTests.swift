import Markdown
import Testing

struct BlockPositionTests {
    @Test(arguments: [
        ("# a #\n\n  ## b", ["1:1–1:6 heading1 # a #", "3:3–3:7 heading2 ## b"]),
        ("a *b*\nc\n===\nd", ["1:1–3:4 heading1 a *b*⏎c⏎===", "4:1–4:2 paragraph d"]),
        ("[r]: /u\na\n---\n[r]", ["2:1–3:4 heading2 a⏎---", "4:1–4:4 paragraph [r]"]),
        (
            "> a\n> --\n\n- b\n  ==",
            [
                "1:1–2:5 blockQuote > a⏎> --", "1:3–2:5 heading2 a⏎> --", "4:1–5:5 list - b⏎  ==",
                "4:1–5:5 item - b⏎  ==",
                "4:3–5:5 heading1 b⏎  ==",
            ]
        ),
        ("a\n\n***\n  - - -", ["1:1–1:2 paragraph a", "3:1–3:4 thematicBreak ***", "4:3–4:8 thematicBreak - - -"]),
    ])
    func placesHeadingsAndRules(text: String, expected: [String]) {
        #expect(Outline(text).blocks == expected)
    }

    @Test(arguments: [
        ("```a\nb\n```\nc", ["1:1–3:4 codeBlock ```a⏎b⏎```", "4:1–4:2 paragraph c"]),
        (
            "> ```\n> b\n```\nc\n```",
            [
                "1:1–2:4 blockQuote > ```⏎> b", "1:3–2:4 codeBlock ```⏎> b", "3:1–5:4 codeBlock ```⏎c⏎```",
            ]
        ),
        (
            "- ~~~~\n  a\n  ~~~\n  ~~~~~",
            [
                "1:1–4:8 list - ~~~~⏎  a⏎  ~~~⏎  ~~~~~", "1:1–4:8 item - ~~~~⏎  a⏎  ~~~⏎  ~~~~~",
                "1:3–4:8 codeBlock ~~~~⏎  a⏎  ~~~⏎  ~~~~~",
            ]
        ),
        ("    a\n\n     b\n\nc", ["1:5–3:7 codeBlock a⏎⏎     b", "5:1–5:2 paragraph c"]),
        (
            "<div>\na\n\n<!-- b\n\nc -->\nd",
            [
                "1:1–2:2 htmlBlock <div>⏎a", "4:1–6:6 htmlBlock <!-- b⏎⏎c -->", "7:1–7:2 paragraph d",
            ]
        ),
    ])
    func placesCodeAndHTML(text: String, expected: [String]) {
        #expect(Outline(text).blocks == expected)
    }

    @Test(arguments: [
        (
            "- a\n- b\n  c\n\nd",
            [
                "1:1–3:4 list - a⏎- b⏎  c", "1:1–1:4 item - a", "1:3–1:4 paragraph a", "2:1–3:4 item - b⏎  c",
                "2:3–3:4 paragraph b⏎  c", "5:1–5:2 paragraph d",
            ]
        ),
        (
            "1. a\n\n   b\n2.\n",
            [
                "1:1–4:3 list 1. a⏎⏎   b⏎2.", "1:1–3:5 item 1. a⏎⏎   b", "1:4–1:5 paragraph a", "3:4–3:5 paragraph b",
                "4:1–4:3 item 2.",
            ]
        ),
        (
            ">\t- a\n>\t  b\n> \n>   - c",
            [
                "1:1–4:8 blockQuote >\t- a⏎>\t  b⏎> ⏎>   - c", "1:3–4:8 list - a⏎>\t  b⏎> ⏎>   - c",
                "1:3–2:6 item - a⏎>\t  b",
                "1:5–2:6 paragraph a⏎>\t  b", "4:5–4:8 item - c", "4:7–4:8 paragraph c",
            ]
        ),
        (
            "- [x] a\n- [ ] b [x]\n- [X](c)",
            [
                "1:1–3:9 list - [x] a⏎- [ ] b [x]⏎- [X](c)", "1:1–1:8 item[x] - [x] a", "1:7–1:8 paragraph a",
                "2:1–2:12 item[ ] - [ ] b [x]", "2:7–2:12 paragraph b [x]", "3:1–3:9 item - [X](c)",
                "3:3–3:9 paragraph [X](c)",
            ]
        ),
    ])
    func placesListsAndQuotes(text: String, expected: [String]) {
        #expect(Outline(text).blocks == expected)
    }

    @Test func placesTablesWithTheirCells() {
        let text = "before\n| a |  b\\|c|\n|:-|-|\n|`\\|`|\n||d|e|\nafter\n\n> x | y\n> --|--"
        #expect(
            Outline(text).blocks == [
                "1:1–1:7 paragraph before", "2:1–6:6 table | a |  b\\|c|⏎|:-|-|⏎|`\\|`|⏎||d|e|⏎after",
                "2:1–2:13 tableRow | a |  b\\|c|", "2:3–2:4 tableCell a", "2:8–2:12 tableCell b\\|c",
                "4:1–4:7 tableRow |`\\|`|", "4:2–4:6 tableCell `\\|`", "4:7–4:7 tableCell ",
                "5:1–5:7 tableRow ||d|e|", "5:2–5:2 tableCell ", "5:3–5:4 tableCell d",
                "6:1–6:6 tableRow after", "6:1–6:6 tableCell after", "6:6–6:6 tableCell ",
                "8:1–9:8 blockQuote > x | y⏎> --|--", "8:3–9:8 table x | y⏎> --|--", "8:3–8:8 tableRow x | y",
                "8:3–8:4 tableCell x", "8:7–8:8 tableCell y",
            ])
    }

    @Test func placesFootnoteDefinitionsInOrderOfReference() {
        let text = "a[^b] c[^ä]\n\n[^ä]: one\n\n    two\n[^unused]: none\n\n- [^b]: three\n  four"
        let outline = Outline(text)
        #expect(
            outline.blocks == [
                "1:1–1:12 paragraph a[^b] c[^ä]", "8:1–8:14 list - [^b]: three", "8:1–8:14 item - [^b]: three",
                "8:3–9:7 footnoteDefinition [^b]: three⏎  four", "8:9–9:7 paragraph three⏎  four",
                "3:1–5:8 footnoteDefinition [^ä]: one⏎⏎    two", "3:7–3:10 paragraph one", "5:5–5:8 paragraph two",
            ])
        let labels = outline.document.root.descendants.compactMap { element -> String? in
            if case .footnoteReference(let label) = element.kind { label } else { nil }
        }
        #expect(labels == ["b", "ä"])
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}"])
    func readsATextWithoutBlocks(text: String) {
        #expect(Outline(text).blocks == [])
    }

    @Test func acceptsAByteOrderMarkAndZeroBytes() {
        #expect(Outline("\u{FEFF}# a").inlines == ["1:4–1:5 text a"])
        let outline = Outline("# a\0b *c*")
        #expect(outline.inlines == ["1:3–1:7 text a\0b ", "1:7–1:10 emphasis *c*", "1:8–1:9 text c"])
        #expect(outline.document.root.plainText == "a\u{FFFD}b c")
    }
}
