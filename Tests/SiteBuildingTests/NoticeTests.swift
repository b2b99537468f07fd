import TestSupport
import Testing

/// At most one notice a page, of at most 25 words: two are a wall, and a long one is not read.
@Suite struct NoticeTests {
    /// The texts of the elements whose classes include `notice`.
    private static func notices(in page: String) -> [String] {
        page.matches(of: #/<([a-z]+)[^>]* class="([^"]*)"[^>]*>(.*)/#).filter {
            $0.output.2.split(separator: " ").contains("notice")
        }.map { String($0.output.3).replacing(#/<[^>]*>/#, with: "") }
    }

    private static func check(_ page: String, of path: String, exactly count: Int? = nil) {
        let notices = notices(in: page)
        #expect(notices.count <= 1, "\(path) has \(notices.count) notices")
        if let count { #expect(notices.count == count, "\(path)") }
        for notice in notices { #expect(notice.split(separator: " ").count <= 25, "\(path): \(notice)") }
    }

    @Test func areOneAtMostOnEveryDeliveredPage() async throws {
        let site = try await DeliveredSite()
        var count = 0
        for path in site.paths(endingIn: ".html") {
            let page = try site.text(path)
            Self.check(page, of: path)
            count += Self.notices(in: page).count
        }
        #expect(count > 10, "the test finds no notices")
    }

    /// Valid and revoked specimens, one of them of the pilot; the band says what the page is, and is not counted.
    @Test func areOneOnEverySpecimen() async throws {
        let site = try await DeliveredSite()
        let pages = try site.badgePages.map { (path: $0, text: try site.text($0)) }
        for page in pages { Self.check(page.text, of: page.path, exactly: 1) }
        for state in ["status-valid", "status-revoked", "only the title is known"] {
            #expect(pages.contains { $0.text.contains(state) }, "there is no specimen with '\(state)'")
        }
    }

    @Test(arguments: [nil as String?, "revoked", "replaced"])
    func areOneOnEveryBadgePage(_ outcome: String?) async throws {
        let award = AwardSite.award { $0.withdrawn = outcome.map { ($0, "2024-07-01") } ?? $0.withdrawn }
        let page = try await AwardSite([award]).text(AwardSite.page)
        Self.check(page, of: outcome ?? "valid", exactly: 1)
    }

    @Test func areOneOnEveryPageOfAnotherSeries() async throws {
        let site = try TestSite("second-series")
        try #require(try await site.run().status == 0)
        for path in try TestSite.files(below: site.url("public")) where path.hasSuffix(".html") {
            Self.check(try site.text("public/\(path)"), of: path)
        }
    }
}
