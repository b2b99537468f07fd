import Foundation
import TestSupport
import Testing

/// A series of another state builds with the same program and templates: nothing in them belongs to one series.
@Suite struct SecondSeriesTests {
    private static let built = Task {
        let site = try TestSite("second-series")
        let run = try await site.run()
        try #require(run.status == 0, "the second series must build:\n\(run.standardError)")
        #expect(run.standardError.isEmpty)
        return try site.tree("public")
    }

    private let pages: [String: Data]

    init() async throws { pages = try await Self.built.value }

    private func text(_ path: String) throws -> String {
        String(decoding: try #require(pages[path], "there is no page \(path)"), as: UTF8.self)
    }

    @Test(arguments: [
        "index.html", "404.html", "about/index.html", "accessibility/index.html", "series/quiet-rivers/index.html",
        "micro-credentials/index.html", "micro-credentials/reading-water/index.html",
        "micro-credentials/reading-water/2025-03/index.html",
        "micro-credentials/reading-water/2025-03/rubric/index.html",
        "micro-credentials/reading-water/2024-08/index.html", "micro-credentials/crossing-bridges/index.html",
        "micro-credentials/crossing-bridges/2025-03/rubric/index.html", "commitments/index.html",
        "commitments/matrix/index.html", "news/2025-03-20-opening/index.html", "sources/index.html",
        "data/index.html", "data/case.json", "data/ctdl.json", "data/catalog.json", "data/catalog.csv",
        "search/index.html", "search.json", "issuer/index.html", "issuer/issuer.json", "issuer/specimen-issuer.json",
        "micro-credentials/reading-water/2025-03/badge-class.json",
        "badges/a1b2-c3d4-e5f6-g7h8/index.html", "badges/a1b2-c3d4-e5f6-g7h8/assertion.json",
        "badges/b1b2-c3d4-e5f6-g7h8/index.html", "badges/c1b2-c3d4-e5f6-g7h8/index.html", "feed.xml", "sitemap.xml",
        "robots.txt",
    ])
    func publishes(_ path: String) throws {
        #expect(pages[path] != nil)
    }

    @Test func countsForItsOwnCredits() throws {
        let series = try text("series/quiet-rivers/index.html")
        #expect(series.contains("three Paddle Points or 12 guide hours"))
        let edition = try text("micro-credentials/reading-water/2025-03/index.html")
        #expect(edition.contains("three Paddle Points, 12 guide hours or one Ferry Unit"))
        #expect(try text("badges/a1b2-c3d4-e5f6-g7h8/index.html").contains("one Ferry Unit"))
    }

    /// The year begins on October 1: June and August 30 fall into the one that began the autumn before.
    @Test(arguments: ["a1b2-c3d4-e5f6-g7h8", "b1b2-c3d4-e5f6-g7h8"])
    func countsInItsOwnCreditYear(_ id: String) throws {
        let span = "Montana sample water year 2025 (October 1, 2024 to September 30, 2025)"
        #expect(try text("badges/\(id)/index.html").contains(span))
    }

    @Test func linksBelowThePathOfItsBaseURL() throws {
        let home = try text("index.html")
        #expect(home.contains("href=\"/catalog/series/quiet-rivers/\""))
        #expect(!home.contains("href=\"/series/"))
    }

    @Test func publishesItsOfficialRubricsAsData() throws {
        let rubric = "https://rivers.example.org/catalog/micro-credentials/crossing-bridges/2025-03/rubric/"
        for path in ["data/case.json", "data/ctdl.json", "data/catalog.json", "data/catalog.csv"] {
            #expect(try text(path).contains(rubric), "\(path)")
        }
        let page = try text("micro-credentials/crossing-bridges/2025-03/rubric/index.html")
        #expect(page.contains("<tr id=\"criterion-2-level-3\">"))
    }

    @Test(arguments: ["LFE", "Illinois", "ISBE", "ROE", "Harbor"])
    func saysNothingOfAnotherSeries(_ word: String) throws {
        for (path, data) in pages where !path.hasSuffix(".png") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.range(of: "\\b\(word)\\b", options: .regularExpression) == nil, "\(path) says \(word)")
        }
    }

    /// `.ci/check-layers` holds the program to the same; here it fails in a plain test run too.
    @Test func hasNoSeriesInTheProgram() throws {
        let sources = Workplace.repository.appending(path: "Sources")
        for path in try TestSite.files(below: sources) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            let found = text.range(of: "\\b(LFE|Illinois|ISBE|ROE)\\b", options: .regularExpression)
            #expect(found == nil, "\(path) names a series: that belongs to content/ or templates/")
        }
    }
}
