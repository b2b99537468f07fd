import Foundation
import Testing

/// What pages may load, and that they need no more.
@Suite struct ContentSecurityTests {
    private static let reading =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    private static let badge =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'"
    private static let verifying =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        + "connect-src 'self' https:; base-uri 'none'; form-action 'none'"

    private static func policies(of page: String) -> [String] {
        page.matches(of: #/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/#)
            .map { String($0.output.1).replacing("&#39;", with: "'") }
    }

    @Test func stateOnePolicyOnEveryPageBeforeAnythingIsLoaded() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: ".html") {
            let page = try site.text(path)
            let expected =
                path == "verify/index.html"
                ? Self.verifying
                : site.badgePages.contains(path) || path == "search/index.html" ? Self.badge : Self.reading
            #expect(Self.policies(of: page) == [expected], "\(path)")
            let start = try #require(page.firstRange(of: "Content-Security-Policy"))
            #expect(page[..<start.lowerBound].matches(of: #/(src|href)=/#).isEmpty, "\(path)")
        }
    }

    @Test func letOtherSitesFrameNothingButCards() async throws {
        let site = try await AwardSite([AwardSite.award()])
        #expect(Self.policies(of: try site.text("badges/\(AwardSite.id)/card/index.html")) == [Self.reading])
        let framed = try site.text("_headers").split(separator: "\n").filter { $0.contains("frame-ancestors *") }
        #expect(framed.count == 1)
    }

    @Test func needNoStyleOrScriptInThemselves() async throws {
        let site = try await DeliveredSite()
        let scripts = ["verify/index.html": "verify.js", "search/index.html": "search.js"]
            .merging(site.badgePages.map { ($0, "badge.js") }) { $1 }
        for path in site.paths(endingIn: ".html") {
            let page = try site.text(path)
            #expect(!page.contains("<style") && page.firstMatch(of: #/<[^>]* (style|on[a-z]+)=/#) == nil, "\(path)")
            let loaded = page.matches(
                of: #/<script type="module" src="\/assets\/[0-9a-f]{16}\/scripts\/([a-z.]*)"></script>/#)
            #expect(loaded.map { String($0.output.1) } == [scripts[path]].compactMap(\.self), "\(path)")
            // Data for search engines is not run, and no policy speaks of it.
            let data = page.components(separatedBy: "<script type=\"application/ld+json\">").count - 1
            #expect(page.components(separatedBy: "<script").count == loaded.count + data + 1, "\(path)")
        }
        for path in site.paths(endingIn: ".svg") {
            let drawing = try site.text(path)
            #expect(
                !drawing.contains("style=") && !drawing.contains("<style") && !drawing.contains("<script"), "\(path)")
        }
    }
}
