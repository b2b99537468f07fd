import CatalogModel
import Diagnostics
import Issuing
import Markdown
import Testing

struct DatedEditionsTests {
    private func edition(
        _ reference: String, _ status: Edition.Status, _ knowledge: Edition.Knowledge, credit: [String]
    ) throws -> Edition {
        let source = SourceText(path: "content/index.md", text: "")
        let nowhere = source.range(0..<0)
        let text = PageText(
            path: ContentPath("index.md"), title: "Data Cycle", summary: "", notice: nil, sources: [],
            body: MarkdownDocument(source: source, nodes: []), titleRange: nowhere)
        let image = BadgeImage(svg: ContentPath("badge.svg"), png: ContentPath("badge.png"), alternativeText: "A badge")
        return Edition(
            reference: try #require(EditionReference(reference)), text: text, number: nil, shortTitle: "Data Cycle",
            hue: .ochre, status: status, knowledge: knowledge,
            credit: try credit.map { Located(try #require(Slug($0)), at: nowhere) }, commitments: [], related: [],
            badge: image, wording: nil, rubric: nil)
    }

    private func editions() throws -> DatedEditions {
        let (cycle, mindset) = (try #require(Slug("data-cycle")), try #require(Slug("equity-mindset")))
        return DatedEditions([
            try #require(
                MicroCredential(
                    slug: mindset, editions: [try edition("equity-mindset@2020-02", .retired, .titleOnly, credit: [])])),
            try #require(
                MicroCredential(
                    slug: cycle,
                    editions: [
                        try edition("data-cycle@2020-02", .earlier, .titleOnly, credit: []),
                        try edition("data-cycle@2020-09-15", .latest, .full, credit: ["hours"]),
                        try edition("data-cycle@2020-09", .earlier, .full, credit: ["academy", "hours"]),
                    ])),
        ])
    }

    /// An edition that is marked earlier or retired, or of which only the title is known, was in force all the same.
    @Test(
        arguments: [
            ("data-cycle", "2020-01-31", nil), ("data-cycle", "2020-02-01", "data-cycle@2020-02"),
            ("data-cycle", "2020-08-31", "data-cycle@2020-02"), ("data-cycle", "2020-09-01", "data-cycle@2020-09"),
            ("data-cycle", "2020-09-14", "data-cycle@2020-09"), ("data-cycle", "2020-09-15", "data-cycle@2020-09-15"),
            ("data-cycle", "2099-12-31", "data-cycle@2020-09-15"),
            ("equity-mindset", "2026-06-30", "equity-mindset@2020-02"),
            ("other", "2026-06-30", nil),
        ] as [(String, String, String?)])
    func findsTheEditionInForce(slug: String, day: String, edition: String?) throws {
        let found = try editions().inForce(of: slug, on: try #require(CalendarDate(iso: day)))
        #expect(found?.reference.description == edition)
    }

    @Test func listsEditionsAndCredits() throws {
        let editions = try editions()
        #expect(editions.slugs.map(\.text) == ["data-cycle", "equity-mindset"])
        let cycle = editions.all(of: "data-cycle")
        #expect(cycle.map(\.reference.edition.description) == ["2020-09-15", "2020-09", "2020-02"])
        #expect(cycle.map { $0.credit.map(\.text) } == [["hours"], ["academy", "hours"], []])
        #expect(editions.edition("data-cycle@2020-09")?.credit.map(\.text) == ["academy", "hours"])
        #expect(editions.edition("data-cycle@2020-10") == nil)
        #expect(editions.all(of: "other").isEmpty)
    }
}
