import CatalogModel
import Testing

@Suite struct PermalinkTests {
    @Test(arguments: ["/", "/about/", "/data/case.json", "/a/b/c/", "/a/#outcome-1", "/About/", "/a~b/c_d/e.html"])
    func takesAddressesBelowTheSite(_ text: String) throws {
        #expect(try #require(Permalink(text)).description == text)
    }

    @Test(arguments: [
        "", "about/", "//", "//about/", "/about//", "/../", "/./a/", "/a/..", "/a b/", "/a?b", "/a%20b/", "/ä/",
        "/a\\b/",
        "https://a.example.org/", "/a/#", "/a/#b#c", "/a/#b c", "/feed.xml#a", "/a/\u{0}", "/a/*", "/ａ/",
    ])
    func refusesEverythingElse(_ text: String) { #expect(Permalink(text) == nil) }

    @Test(arguments: [
        ("/es/about/", "/about/"), ("/es/", "/"), ("/es/data/case.json", "/data/case.json"), ("/es/es/", "/es/"),
        ("/about/", nil), ("/es", nil), ("/", nil), ("/essays/", nil), ("/pt-br/about/", nil),
    ])
    func takesOffTheFolderOfALanguage(_ text: String, _ original: String?) throws {
        let language = try #require(LanguageTag("es"))
        let address = try #require(SiteAddress(written: text))
        #expect(address.original(of: language)?.description == original)
        #expect(address.address(in: language).original(of: language) == address)
    }

    private func added(_ text: String, _ permalinks: [String], badges: Int = 0) -> String {
        PermalinkList(text).adding(Set(permalinks.compactMap { Permalink($0) }), badges: badges).text
    }

    @Test func beginsAListWithWhatItIsFor() {
        #expect(
            added("", ["/b/", "/", "/a/#x", "/a/"], badges: 3) == """
                # Every address that this site has published: 'rosette permalinks' adds new ones and removes none.
                # A build fails where one of them is gone. If you moved a page, write its old address under 'aliases' at its head.

                /
                /a/
                /a/#x
                /b/
                /badges/* 3

                """)
    }

    @Test func keepsCommentsWithTheLineBelowThem() {
        let list = "# Ours.\n\n# The front page.\n/\n\n# Over since 2031.\n/workshop/\n# The end.\n"
        #expect(
            added(list, ["/about/", "/zebra/"])
                == "# Ours.\n\n# The front page.\n/\n/about/\n\n# Over since 2031.\n/workshop/\n/zebra/\n# The end.\n")
    }

    @Test func addsNothingTwiceAndRemovesNothing() {
        let list = "/b/\r\n/a/\r\n/badges/* 7\r\n"
        let (text, added, badges) = PermalinkList(list).adding([], badges: 5)
        #expect(text == "/b/\n/a/\n/badges/* 7\n" && added.isEmpty && badges == 0)
        #expect(self.added(list, ["/a/"], badges: 9) == "/a/\n/b/\n/badges/* 9\n")
        // Two people who added the same, after a merge.
        #expect(self.added("/b/\n/c/\n/b/\n", ["/a/"]) == "/a/\n/b/\n/c/\n")
    }

    @Test(arguments: ["/badges/*", "/badges/* many", "/badges/* -1", "/badges/* 1 2", "badges/* 2", "about", "/a/ /b/"])
    func doesNotUnderstandOtherLines(_ line: String) {
        #expect(PermalinkList(line).lines.map(\.meaning) == [.unreadable])
    }

    @Test func readsTheLargestNumberOfBadges() {
        #expect(PermalinkList("/badges/* 2500\n/badges/*\t2600\n").badgeCount == 2600)
        #expect(PermalinkList.line(forBadges: 2500) == "/badges/* 2500")
        #expect(PermalinkList("/\n").badgeCount == nil)
    }
}
