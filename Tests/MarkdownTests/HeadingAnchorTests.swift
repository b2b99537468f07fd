import Markdown
import Testing

struct HeadingAnchorTests {
    @Test(arguments: [
        ("Outcomes", "outcomes"),
        ("What is it, and who is it for?", "what-is-it-and-who-is-it-for"),
        ("The educator’s view (2020–2021)", "the-educators-view-2020-2021"),
        ("Étude: Straße, Łódź, Æther, cœur", "etude-strasse-lodz-aether-coeur"),
        ("e\u{301}tude", "etude"),
        ("قيادة 漢字 हिन्दी", "قيادة-漢字-हिन्दी"),
        ("snake_case & C++", "snake-case-c"),
        ("—!—", "section"),
        ("", "section"),
    ])
    func slugsHeadings(words: String, slug: String) {
        #expect(AnchorSlug(words).description == slug)
    }

    @Test func numbersEqualAnchors() {
        let document = parsed("# A\n\n# A 2\n\n# A\n\n# a!\n\n## *A*\n")
        let anchors = HeadingAnchors(of: document)
        #expect(document.body.headings.map { anchors[$0] } == ["a", "a-2", "a-3", "a-4", "a-5"])
        #expect(anchors.contains("a-5"))
        #expect(!anchors.contains("a-6"))
    }

    @Test func avoidsIdsOfThePage() {
        let anchors = HeadingAnchors(of: parsed("# Main\n"), taken: ["main"])
        #expect(anchors.anchors == ["main-2"])
    }
}
