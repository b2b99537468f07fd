import Testing

struct InlinePositionTests {
    @Test(arguments: [
        ("see www.x.org now", ["1:5–1:14 link www.x.org"]),
        ("see http://x.org/a_b?c&amp;d.", ["1:5–1:29 link http://x.org/a_b?c&amp;d"]),
        ("(https://x.org)", ["1:2–1:15 link https://x.org"]),
        ("write me@x.org.", ["1:7–1:15 link me@x.org"]),
        ("a\\_b@x.org", ["1:1–1:11 link a\\_b@x.org"]),
        ("a &amp; b@x.org", ["1:9–1:16 link b@x.org"]),
        ("<https://x.org/?a&amp;b>", ["1:1–1:25 link <https://x.org/?a&amp;b>"]),
        ("<me@x.org>", ["1:1–1:11 link <me@x.org>"]),
        ("é 漢 🏳️‍🌈 <me@x.org>", ["1:7–1:17 link <me@x.org>"]),
    ])
    func placesAddresses(text: String, expected: [String]) {
        #expect(Outline(text).marks == expected)
    }

    @Test(arguments: [
        ("[a](b)", ["1:1–1:7 link [a](b)"]),
        ("x [a\nb](c 't')", ["1:3–2:10 link [a⏎b](c 't')"]),
        ("[a](<b c>\n\"t\") x", ["1:1–2:5 link [a](<b c>⏎\"t\")"]),
        (
            "[a][r] [r][] [r] [no] ![r]\n\n[r]: /u",
            [
                "1:1–1:7 link [a][r]", "1:8–1:13 link [r][]", "1:14–1:17 link [r]", "1:23–1:27 image ![r]",
            ]
        ),
        ("[r](no link)\n\n[r]: /u", ["1:1–1:4 link [r]"]),
        ("[![a](b)](c)", ["1:1–1:13 link [![a](b)](c)", "1:2–1:9 image ![a](b)"]),
        ("[a\\]b](c\\)d) [x](y(z))", ["1:1–1:13 link [a\\]b](c\\)d)", "1:14–1:23 link [x](y(z))"]),
        ("[a &#93; b](c)", ["1:1–1:15 link [a &#93; b](c)"]),
    ])
    func placesLinksAndImages(text: String, expected: [String]) {
        #expect(Outline(text).marks == expected)
    }

    @Test(arguments: [
        ("a `b` ``c`d`` ` ` x", ["1:3–1:6 code `b`", "1:7–1:14 code ``c`d``", "1:15–1:18 code ` `"]),
        ("`a\nb`", ["1:1–2:3 code `a⏎b`"]),
        ("a <b\nc='d'> e", ["1:3–2:7 inlineHTML <b⏎c='d'>"]),
        ("***a** b*", ["1:1–1:10 emphasis ***a** b*", "1:2–1:7 strong **a**"]),
        ("**a*", ["1:2–1:5 emphasis *a*"]),
        (
            "_a_ __b__ ~~c~~ ~d~",
            [
                "1:1–1:4 emphasis _a_", "1:5–1:10 strong __b__", "1:11–1:16 strikethrough ~~c~~",
            ]
        ),
        ("a[^n] b[^no]\n\n[^n]: c", ["1:2–1:6 footnoteReference [^n]"]),
    ])
    func placesMarks(text: String, expected: [String]) {
        #expect(Outline(text).marks == expected)
    }

    @Test(arguments: [
        ("a\nb", ["1:1–1:2 text a", "1:2–2:1 softBreak ⏎", "2:1–2:2 text b"]),
        ("a  \n   b", ["1:1–1:2 text a", "1:2–2:4 lineBreak   ⏎   ", "2:4–2:5 text b"]),
        ("a\\\nb", ["1:1–1:2 text a", "1:2–2:1 lineBreak \\⏎", "2:1–2:2 text b"]),
        ("a &amp; \\* &eacute;&#65;&no; b", ["1:1–1:31 text a &amp; \\* &eacute;&#65;&no; b"]),
        ("a [^no\\*] \\* b", ["1:1–1:15 text a [^no\\*] \\* b"]),
        (
            "> a\nlazy\n>  b",
            [
                "1:3–1:4 text a", "1:4–2:1 softBreak ⏎", "2:1–2:5 text lazy", "2:5–3:4 softBreak ⏎>  ",
                "3:4–3:5 text b",
            ]
        ),
    ])
    func placesTextAndBreaks(text: String, expected: [String]) {
        let found = Outline(text).inlines
        #expect(found.map(withoutBreakEnds) == expected.map(withoutBreakEnds))
    }

    /// Where a break ends is the start of what follows, or of the marks before it; only its start matters.
    private func withoutBreakEnds(_ line: String) -> Substring {
        line.contains("Break") ? line.prefix { $0 != "–" } : line[...]
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func placesInlinesUnderIndentationAndMarks(lineEnd: String) {
        let text = [
            "  a", "   [b](c)", "> - d", ">   `e`", "> \t *f*", "", "1. g", "   [h](i) &lt; **j**", "", "10) > k",
            "    > [l](m)", "",
        ].joined(separator: lineEnd)
        #expect(
            Outline(text).marks == [
                "2:4–2:10 link [b](c)", "4:5–4:8 code `e`", "5:5–5:8 emphasis *f*", "8:4–8:10 link [h](i)",
                "8:16–8:21 strong **j**", "11:7–11:13 link [l](m)",
            ])
    }

    @Test func placesInlinesInCells() {
        let text = """
            | a \\| [b](c) | `d \\| e` |
            |---|---|
            | x\\|y *f* | <me@x.org> | dropped |
              [g](h)
            """
        #expect(
            Outline(text).marks == [
                "1:8–1:14 link [b](c)", "1:17–1:25 code `d \\| e`", "3:8–3:11 emphasis *f*",
                "3:14–3:24 link <me@x.org>",
                "4:3–4:9 link [g](h)",
            ])
    }

    @Test func placesInlinesAfterDefinitionsOfReferences() {
        let text = "[a]: /b\n[c]: <d e>\n  'title'\n[f] and [g](h)\n\n[f]: /i"
        #expect(Outline(text).marks == ["4:1–4:4 link [f]", "4:9–4:15 link [g](h)"])
    }

    @Test func placesInlinesInFootnotes() {
        let text = "a[^n]\n\n> [^n]: b [c](d)\n> *e*\n\n[^other]: dropped"
        #expect(
            Outline(text).marks == [
                "1:2–1:6 footnoteReference [^n]", "3:11–3:17 link [c](d)", "4:3–4:6 emphasis *e*",
            ])
    }

    @Test func countsLinesAndColumnsFromTheStartOfTheFile() {
        let text = "---\ntitle: x\n---\n\nThe *body*"
        #expect(Outline(text, from: 17).marks == ["5:5–5:11 emphasis *body*"])
    }
}
