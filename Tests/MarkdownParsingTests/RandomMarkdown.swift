/// Documents put together at random from fragments that mean something to a Markdown parser; the same for the same seed.
struct RandomMarkdown {
    private var state: UInt64

    init(seed: UInt64) {
        state = (seed &+ 1) &* 0xD134_2543_DE82_EF95
    }

    mutating func document() -> String {
        let lineEnd = ["\n", "\n", "\n", "\r\n", "\r"][number(below: 5)]
        var text = ""
        for _ in 0..<(1 + number(below: 8)) {
            for _ in 0..<number(below: 4) { text += pick(Self.marks) }
            for _ in 0..<number(below: 9) { text += pick(Self.inlines).replacing("\n", with: lineEnd) }
            text += number(below: 4) == 0 ? lineEnd + lineEnd : lineEnd
        }
        return text
    }

    private mutating func pick(_ choices: [String]) -> String { choices[number(below: choices.count)] }

    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(limit))
    }

    private static let marks = [
        "> ", ">", "- ", "* ", "1. ", "10) ", "  ", "    ", "\t", "# ", "### ", "- [ ] ", "- [x] ", "| ", "[^1]: ",
        "[r]: /u ",
        "[^né]: ", "```", "~~~ swift", "---", "===", "|---|---|", "<div>", "<!--", "   ", ">\t", "-\t", "+   ",
    ]

    private static let inlines = [
        "word", " ", " ", "  ", "\n", "\n", "\n  ", "\n> ", "\n    ", "*", "**", "***", "_", "__", "~~", "~", "`", "``",
        "[", "]",
        "![", "](", ")", "(", "](a b)", "](/u \"t\")", "](<x y> 't')", "[r]", "[]", "[^1]", "[^né]", "[^no]",
        "[^a\\*b&amp;]",
        "&amp;", "&eacute;", "&#65;", "&#x1F600;", "&nosuch;", "&", "\\", "\\\\", "\\*", "\\|", "|", "| ", " | ", "\\[",
        "<",
        "<https://x.org/?a=b&amp;c>", "<me@x.org>", "<b>", "</b>", "<a\nhref='x'>", "www.x.org",
        "https://x.org/a_b?c&amp;d",
        "http://", "me@example.org", "mailto:me@x.org", "a\\_b@x.org", "é", "漢字", "🏳️‍🌈", "\u{301}", "\t", "  \n", "\\\n",
        "#", " #",
        ":", "www.", "w", "\0", "!", "\u{A0}", "\"", "'", ".", ",", "[x]", "\u{FEFF}", "-", "=",
    ]
}
