import CatalogModel
import TestSupport
import Testing

struct SlugTests {
    @Test(arguments: ["a", "7", "equity-mindset", "2020-09", "a-1-b", String(repeating: "a", count: 100)])
    func takesLowerCaseLettersDigitsAndSingleHyphens(_ text: String) throws {
        #expect(try #require(Slug(text)).text == text)
    }

    @Test(arguments: [
        "", "-", "-a", "a-", "a--b", "Equity", "a b", "a/b", "..", "a.b", "a_b", "é", "e\u{301}", "a\n", "a\u{0}", "ａ",
        "１",
        String(repeating: "a", count: 101),
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: [
        ("Data Cycle", "data-cycle"),
        ("  Équité — état d’esprit!  ", "equite-etat-desprit"),
        ("E\u{301}tude", "etude"),
        ("O'Brien’s \"Hiring\" & Retaining", "obriens-hiring-retaining"),
        ("Straße Łódź Ærø", "strasse-lodz-aero"),
        ("İstanbul", "istanbul"),
        ("a__b..c//d", "a-b-c-d"),
        ("Élan 数学 2", "elan-2"),
        ("soft\u{AD}ware", "soft-ware"),
    ])
    func proposesWhatAWriterMostLikelyMeant(text: String, slug: String) {
        #expect(Slug(derivedFrom: text)?.text == slug)
    }

    @Test(arguments: ["", "---", "!?", "数学", "\u{301}"])
    func proposesNothingWhereNothingUsableRemains(_ text: String) {
        #expect(Slug(derivedFrom: text) == nil)
    }

    @Test func proposesAtMostAHundredCharactersAndNoHyphenAtTheCut() throws {
        let slug = try #require(Slug(derivedFrom: String(repeating: "a", count: 99) + " bc"))
        #expect(slug.text == String(repeating: "a", count: 99))
        #expect(Slug(derivedFrom: String(repeating: "ab ", count: 60))?.text.utf8.count == 100)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func proposesOnlyWhatItWouldTakeItself(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = ["a", "Z", "é", "-", " ", "'", "’", "9", "/", ".", "ß", "数", "\u{200D}", "\n"]
        for _ in 0..<200 {
            let length = Int.random(in: 0...130, using: &generator)
            let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
            guard let slug = Slug(derivedFrom: text) else { continue }
            #expect(Slug(slug.text) == slug)
            #expect(Slug(derivedFrom: slug.text) == slug)
        }
    }

    @Test func sortsAsItsTextDoes() {
        let slugs = ["b", "a-b", "a", "a1", "2"].compactMap(Slug.init(_:))
        #expect(slugs.sorted().map(\.text) == ["2", "a", "a-b", "a1", "b"])
    }
}
