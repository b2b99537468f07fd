import Foundation
import TestSupport
import Testing

/// What other programs show where somebody sends a link.
@Suite struct LinkPreviewTests {
    private static let base = "https://lfe.example.org/"

    /// Width and height as the file says them, in the form `1200x630`.
    private static func size(of file: URL) throws -> String {
        let bytes = [UInt8](try Data(contentsOf: file))
        func number(at place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
        return "\(number(at: 16))x\(number(at: 20))"
    }

    @Test func showsAPictureThatIsThereBesideEveryPage() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: ".html") {
            let head = try PageHead(site.text(path))
            for name in ["og:type", "og:title", "og:description", "og:site_name", "og:url", "og:image:alt"] {
                #expect(head.contents(name).count == 1 && head.contents(name) != [""], "\(path): \(name)")
            }
            let picture = try #require(head.contents("og:image").first, "\(path)")
            let file = site.output.appending(path: try #require(picture.split(separator: Self.base).last))
            let stated = head.contents("og:image:width") + head.contents("og:image:height")
            #expect(try Self.size(of: file) == stated.joined(separator: "x"), "\(path)")
            #expect(head.contents("og:image:type") == ["image/png"])
            let isBadge = site.badgePages.contains(path)
            #expect(stated == (isBadge ? ["600", "600"] : ["1200", "630"]), "\(path)")
            #expect(head.contents("twitter:card") == [isBadge ? "summary" : "summary_large_image"], "\(path)")
            let address = path == "404.html" ? path : path.replacing(/index.html$/, with: "")
            let canonical = head.text.firstMatch(of: /rel="canonical" href="([^"]*)"/).map { String($0.output.1) }
            #expect(head.contents("og:url") == [canonical] && canonical?.hasPrefix(Self.base) == true, "\(path)")
            // A page that only says that it is not translated leads to the original.
            let leadsElsewhere = path.hasPrefix("micro-credentials/") || path.hasPrefix("es/")
            #expect(canonical == Self.base + address || leadsElsewhere, "\(path)")
            let isNews = path.hasPrefix("news/2")
            #expect(head.contents("og:type") == [isNews ? "article" : "website"], "\(path)")
        }
    }

    @Test func keepsThePicturesSmall() async throws {
        let site = try await DeliveredSite()
        let pictures = site.paths(endingIn: "social.png")
        #expect(pictures.count == 7)
        for path in pictures {
            #expect(try Data(contentsOf: site.output.appending(path: path)).count < 60_000, "\(path)")
        }
    }

    @Test(arguments: [
        ("index.html", "social.png", "Leadership for Equity Micro-Credentials"),
        ("about/index.html", "social.png", "Leadership for Equity Micro-Credentials"),
        (
            "micro-credentials/equity-mindset/2020-02/index.html", "micro-credentials/equity-mindset/social.png",
            "Exploring and Deepening an Equity Mindset – Leadership for Equity Micro-Credentials"
        ),
        (
            "micro-credentials/equity-mindset/2020-09/rubric/index.html", "micro-credentials/equity-mindset/social.png",
            "Exploring and Deepening an Equity Mindset – Leadership for Equity Micro-Credentials"
        ),
        // The pilot's title differs by a letter from the one on the picture.
        (
            "micro-credentials/instructional-practices/2020-02/index.html", "social.png",
            "Leadership for Equity Micro-Credentials"
        ),
    ])
    func showsAPictureThatSaysThePagesTitle(_ path: String, _ picture: String, _ words: String) async throws {
        let head = try PageHead(await DeliveredSite().text(path))
        #expect(head.contents("og:image") == [Self.base + picture] && head.contents("og:image:alt") == [words])
    }

    @Test func fallsBackToThePictureOfTheSiteAndThenToNone() async throws {
        let site = try TestSite("second-series")
        let page = "public/micro-credentials/crossing-bridges/index.html"
        var run = try await site.run()
        try #require(run.status == 0, "\(run.output)")
        var head = try PageHead(site.text(page))
        #expect(head.contents("og:image").isEmpty && head.contents("twitter:card") == ["summary"])
        try site.write(
            Data(contentsOf: Workplace.repository.appending(path: "content/social.png")), to: "content/social.png")
        run = try await site.run()
        try #require(run.status == 0, "\(run.output)")
        head = try PageHead(site.text(page))
        #expect(head.contents("og:image") == ["https://rivers.example.org/catalog/social.png"])
        #expect(head.contents("og:image:alt") == ["Quiet Rivers Micro-Credentials"])
        #expect(head.text.contains("<link rel=\"icon\" sizes=\"32x32\" href=\"/catalog/favicon.ico\">"))
    }

    @Test func refusesAPictureThatIsDamaged() async throws {
        let site = try TestSite()
        try site.write("not a picture", to: "content/micro-credentials/listening/social.png")
        let run = try await site.run()
        #expect(run.status == 1)
        #expect(
            run.standardError.hasPrefix("content/micro-credentials/listening/social.png: error: "),
            "\(run.standardError)")
    }

    @Test func showsOfABadgeItsPictureAndNobodysName() async throws {
        let site = try await AwardSite([AwardSite.award()])
        let head = try PageHead(site.text(AwardSite.page))
        let folder = "https://harbor.example.org/micro-credentials/listening/2024-05/"
        #expect(head.contents("og:image") == [folder + "badge.png"])
        let words = "Listening at the Harbor, a badge by Harbor Office, issued June 1, 2024; valid as of June 1, 2024"
        #expect(head.contents("og:image:alt") == [words] && head.contents("og:description") == [words])
        #expect(!head.text.contains("Sample Guide"))
        let delivered = try await DeliveredSite()
        for path in delivered.badgePages {
            let picture = try PageHead(delivered.text(path)).contents("og:image").first ?? ""
            #expect(picture.hasSuffix("/badge-specimen.png"), "\(path)")
        }
    }
}
