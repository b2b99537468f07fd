import Foundation
import TestSupport
import Testing

/// What can be found, and what never can.
@Suite struct SearchIndexTests {
    private static func index(of site: DeliveredSite) throws -> PublishedIndex {
        try PublishedIndex(site.text("search.json"))
    }

    /// The addresses that a text names after a mark, below the base address of the delivered site.
    private static func addresses(in text: String, after mark: String) -> [String] {
        text.components(separatedBy: mark).dropFirst().map { String($0.prefix { $0 != "\"" && $0 != "<" }) }
    }

    @Test func hasEveryPageOfTheSitemapOnceAndNoOther() async throws {
        let site = try await DeliveredSite()
        let listed = try Self.addresses(in: site.text("sitemap.xml"), after: "<loc>https://lfe.example.org/")
            .filter { $0 != "search/" && !$0.hasPrefix("es/") }
        #expect(listed.count > 25)
        let found = try Self.index(of: site).pages.map(\.address).filter { !$0.contains("#") }
        #expect(found.sorted() == listed.sorted())
        let page = try site.text("search/index.html")
        let map = try #require(page.components(separatedBy: "<div data-part=\"map\">").last)
        let linked = Self.addresses(
            in: map.components(separatedBy: "</main>")[0], after: "<a href=\"/")
        #expect(linked.sorted() == listed.sorted())
    }

    @Test func leadsOnlyToPagesAndPlacesThatThereAre() async throws {
        let site = try await DeliveredSite()
        for page in try Self.index(of: site).pages {
            let parts = page.address.split(separator: "#", omittingEmptySubsequences: false)
            let text = try site.text(parts[0] + "index.html")
            for place in parts.dropFirst().map(String.init) + (page.outcomes ?? []).map(\.place) {
                #expect(text.contains("id=\"\(place)\""), "\(page.address) has no place \(place)")
            }
        }
    }

    @Test func knowsEarlierTitlesOutcomesAndOtherWords() async throws {
        let index = try await Self.index(of: DeliveredSite())
        let edition = try #require(index.page("micro-credentials/instructional-practices/2020-09/"))
        #expect(edition.kind == "Micro-credential" && edition.date == "September 2020")
        #expect(edition.earlier == ["Guiding Culturally Responsive Instructional Practice"])
        #expect(edition.words?.contains("MC 3") == true)
        let mindset = try #require(index.page("micro-credentials/equity-mindset/2020-09/"))
        #expect(mindset.earlier == nil, "an earlier title that is the same is none")
        #expect(mindset.outcomes?.last?.text == "Seek feedback from other leaders along the way.")
        #expect(mindset.text?.contains("isu") == false, "source marks are not what a page says")
        #expect(mindset.text?.contains("academy") == true)
        for word in ["AA", "certificate", "microcredential"] {
            #expect(index.pages.contains { $0.words?.contains(word) == true }, "\(word)")
        }
    }

    @Test func saysWhatIsIllustrativeRecalledEarlierOrRetired() async throws {
        let index = try await Self.index(of: DeliveredSite())
        let kinds = Dictionary(grouping: index.pages, by: \.kind).mapValues(\.count)
        #expect(kinds["Illustrative rubric"] == 5 && kinds["Rubric"] == nil)
        #expect(kinds["Commitment, title recalled"] == 7 && kinds["Commitment"] == nil)
        #expect(kinds["Micro-credential"] == 5 && kinds["Earlier edition"] == 3)
        #expect(kinds["Retired micro-credential"] == 1)
    }

    @Test func namesNoBadgeAndNoEarner() async throws {
        let award = AwardSite.award {
            $0.name = "Quetzal Earner"
            $0.recipient = ("quetzal@harbor.example.org", "00000000000000000000000000000001")
        }
        let site = try await AwardSite([award])
        #expect(try site.text(AwardSite.page).contains("Quetzal Earner"))
        for path in ["search.json", "search/index.html"] {
            let text = try site.text(path).lowercased()
            for secret in ["quetzal", AwardSite.id, award.subject, "badges/0", "pier office"] {
                #expect(!text.contains(secret.lowercased()), "\(path) has \(secret)")
            }
        }
        // Where nothing but badges differs, the index is the same.
        let other = try await AwardSite([AwardSite.award { $0.name = nil }])
        #expect(try site.text("search.json") == other.text("search.json"))
    }

    @Test func holdsBelowAPath() async throws {
        let root = try await AwardSite([AwardSite.award()])
        let below = try await AwardSite([AwardSite.award()], baseURL: "https://example.org/some/path/")
        #expect(try root.text("search.json") == below.text("search.json"))
        let page = try below.text("search/index.html")
        #expect(page.contains("data-index=\"/some/path/search.json\""))
        #expect(page.contains("<li><a href=\"/some/path/micro-credentials/listening/2024-05/\">"))
        #expect(try below.text("index.html").contains("<a class=\"search-link\" href=\"/some/path/search/\">"))
    }

    @Test func isSmallEnoughToLoadOnFirstUse() async throws {
        let site = try await DeliveredSite()
        #expect(try site.text("search.json").utf8.count < 48_000)
        let scripts = site.paths(endingIn: ".js").filter { $0.contains("/scripts/search") }
        #expect(try scripts.map { try site.text($0).utf8.count }.reduce(0, +) < 12_000)
    }

    @Test func isAPageOfItsOwnWordsWhereTheContentHasSome() async throws {
        let site = try TestSite()
        try site.write(
            "---\ntitle: Find it\nsummary: Look here.\nsearch-words: [needle]\n---\n\nAsk the harbor.\n",
            to: "content/search.md")
        let run = try await site.run()
        #expect(run.status == 0, "\(run.output)")
        let page = try site.text("public/search/index.html")
        #expect(page.contains("<h1>Find it</h1>") && page.contains("Ask the harbor."))
    }
}
