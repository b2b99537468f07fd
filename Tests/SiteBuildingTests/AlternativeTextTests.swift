import Foundation
import TestSupport
import Testing

/// What readers who do not see a picture learn of it, and that no picture moves the page when it comes.
@Suite struct AlternativeTextTests {
    private static func images(in page: String) -> [String] {
        page.matches(of: #/<img[^>]*>/#).map { String($0.output) }
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        let start = " \(name)=\""
        return tag.components(separatedBy: start).dropFirst().first.map { $0.components(separatedBy: "\"")[0] }
    }

    @Test func standsBesideEveryPictureWithItsSize() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: ".html") {
            for image in Self.images(in: try site.text(path)) {
                for name in ["alt", "width", "height"] {
                    #expect(Self.attribute(name, of: image) != nil, "\(path): \(image)")
                }
                // The mark beside the site's name says nothing that the name does not.
                let isMark = image.contains("/mark.svg")
                #expect((Self.attribute("alt", of: image) == "") == isMark, "\(path): \(image)")
            }
        }
    }

    @Test(arguments: [
        (nil as String?, "valid as of June 1, 2024"), ("revoked", "revoked"), ("replaced", "replaced"),
    ])
    func saysTitleIssuerDateAndStatusOfABadge(_ outcome: String?, _ status: String) async throws {
        let award = AwardSite.award { $0.withdrawn = outcome.map { ($0, "2024-07-01") } ?? $0.withdrawn }
        let site = try await AwardSite([award])
        for path in [AwardSite.page, "badges/\(AwardSite.id)/card/index.html"] {
            let badge = try Self.images(in: site.text(path)).filter { $0.contains("class=\"badge\"") }
            #expect(
                badge.map { Self.attribute("alt", of: $0) } == [
                    "Listening at the Harbor, a badge by Harbor Office, issued June 1, 2024; \(status)"
                ], "\(path)")
        }
    }

    @Test func saysOfASpecimenThatItIsOne() async throws {
        let site = try await DeliveredSite()
        for path in site.badgePages {
            let badge = try Self.images(in: site.text(path)).filter { $0.contains("class=\"badge\"") }
            #expect(badge.count == 1 && Self.attribute("alt", of: badge[0])?.hasPrefix("Specimen: ") == true, "\(path)")
        }
    }

    @Test func namesTheIssuerOfAnEditionWhereContentDoes() async throws {
        let site = try await AwardSite([AwardSite.award()])
        for path in ["micro-credentials/listening/2024-05/index.html", "index.html"] {
            let badge = try Self.images(in: site.text(path)).first { $0.contains("class=\"badge\"") } ?? ""
            let words = "Badge for Listening at the Harbor, issued by Harbor Office"
            #expect(Self.attribute("alt", of: badge) == words, "\(path)")
        }
        let delivered = try await DeliveredSite().text("micro-credentials/equity-mindset/2020-09/index.html")
        let words = "Badge for Exploring and Deepening an Equity Mindset, edition of September 2020"
        #expect(Self.images(in: delivered).contains { Self.attribute("alt", of: $0) == words })
    }
}
