import Credentials
import Testing

/// Which names can be shown in a line of text.
struct PublicNameTests {
    @Test(arguments: [
        "A", "Ana Example", "Zoë O’Brien-Smith", "Zoe\u{308}", "Nguyễn Thị Ánh", "Łukasz Żółć",
        "J. R. \"Bob\" Dobbs, Jr.",
        "毛泽东", "דוד בן־גוריון", "محمد بن سلمان", "\u{200F}שלום\u{200F}", "عبد\u{200C}الله", "ක්\u{200D}ෂ",
        "\u{1F9D1}\u{200D}\u{1F3EB} Ana",
        "Ana\u{A0}Example", "Ana <b>&amp;</b> 'x' \\ / %00", "3rd", "-", "Ana\u{61C}", "𝒜𝓃𝒶",
    ])
    func takesNamesOfEveryScript(_ text: String) throws {
        let name = try #require(PublicName(text))
        #expect(Array(name.text.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        "", " ", " Ana", "Ana ", "\u{A0}Ana", "Ana\u{3000}", "\u{2003}", "ana@example.org", "@",
        "ana\u{FF20}example.org",
        "ana\u{FE6B}example.org",
    ])
    func refusesAddressesAndSpaceAround(_ text: String) {
        #expect(PublicName(text) == nil)
    }

    @Test(arguments: [
        "\0", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{AD}",
        "\u{200B}",
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2068}",
        "\u{2069}",
        "\u{206F}", "\u{FEFF}", "\u{FFF9}", "\u{E000}", "\u{E0041}", "\u{F0000}", "\u{FFFE}", "\u{FFFF}", "\u{378}",
        "\u{10FFFF}",
    ])
    func refusesWhatReachesBeyondTheName(_ text: String) {
        for name in [text, "A\(text)B", "\(text)B", "A\(text)"] { #expect(PublicName(name) == nil) }
    }

    @Test func isAtMost1200BytesLong() {
        #expect(PublicName(String(repeating: "a", count: 1200)) != nil)
        #expect(PublicName(String(repeating: "a", count: 1201)) == nil)
        #expect(PublicName(String(repeating: "é", count: 600)) != nil)
        #expect(PublicName(String(repeating: "é", count: 600) + "a") == nil)
        #expect(PublicName(String(repeating: "\u{1F9D1}", count: 300)) != nil)
        #expect(PublicName(String(repeating: "\u{1F9D1}", count: 301)) == nil)
    }

    @Test(arguments: ["\u{200D}", "\u{3164}", "\u{2800}", "\u{115F} \u{3164}", "\u{200C}\u{200D}"])
    func refusesANameThatCannotBeSeen(_ text: String) {
        #expect(PublicName(text) == nil)
        #expect(PublicName("A\(text)B") != nil)
    }

    @Test func refusesTowersOfMarks() {
        #expect(PublicName("Zo" + String(repeating: "\u{301}", count: 8)) != nil)
        #expect(PublicName("Zo" + String(repeating: "\u{301}", count: 9)) == nil)
    }
}
