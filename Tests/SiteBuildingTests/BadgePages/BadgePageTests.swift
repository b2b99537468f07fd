import Foundation
import TestSupport
import Testing

/// What a badge page says without a script, and what it leads to.
@Suite struct BadgePageTests {
    private static func facts(in page: String) -> [String] {
        page.matches(of: #/<dt>(.*?)</dt><dd[^>]*>(.*?)</dd>/#).map { match in
            "\(match.output.1): \(match.output.2.replacing(#/<[^>]*>/#, with: ""))"
        }
    }

    @Test func statesTheRecordAndWhatAFormAsksFor() async throws {
        let page = try await AwardSite([AwardSite.award()]).text(AwardSite.page)
        #expect(
            Self.facts(in: page) == [
                "Edition: Listening at the Harbor, May 2024", "Issued by: Harbor Office", "Completed: May 20, 2024",
                "Issued: June 1, 2024", "Credit year: Harbor year 2024 (July 1, 2023 to June 30, 2024)",
                "Credit offered: One of these:one Harbor credit20 workshop hours",
                "Credit elected: 20 workshop hours", "Badge number: \(AwardSite.id)", "Title: Listening at the Harbor",
                "Completed: May 20, 2024", "Hours: 20", "Provider, as stated by the issuer: Pier Office",
            ])
        #expect(page.contains("<span>Valid badge, as of June 1, 2024</span>"))
        #expect(page.contains(#"<p class="notice">This page records a sample badge.</p>"#))
    }

    @Test func saysWhatIsNotRecorded() async throws {
        let award = AwardSite.award { ($0.credit, $0.provider, $0.name) = (nil, nil, nil) }
        let page = try await AwardSite([award]).text(AwardSite.page)
        let facts = Self.facts(in: page)
        #expect(facts.contains("Credit elected: Not recorded here"))
        #expect(facts.contains("Hours: Not recorded here"))
        #expect(facts.contains("Provider, as stated by the issuer: Not recorded here"))
        #expect(page.contains("Name withheld by the earner"))
    }

    @Test func namesNoHoursForACreditThatHasNone() async throws {
        let page = try await AwardSite([AwardSite.award { $0.credit = "harbor-credit" }]).text(AwardSite.page)
        #expect(!page.contains("<dt>Hours</dt>"))
    }

    @Test func isAsOfTheDayOnWhichTheStatusListWasSigned() async throws {
        let revoked = PlainAward(
            id: "0000-0000-0000-0012", edition: "listening@2024-05",
            subject: "urn:uuid:00000000-0000-4000-8000-000000000012", completed: "2024-05-20", place: 12,
            withdrawn: ("revoked", "2024-08-01"))
        let page = try await AwardSite([AwardSite.award(), revoked]).text(AwardSite.page)
        #expect(page.contains("<span>Valid badge, as of August 1, 2024</span>"))
        #expect(page.contains("the issuer’s status list, as of August 1, 2024, does not mark this badge as withdrawn"))
    }

    @Test func leadsToWhatAnEarnerCanDoWithIt() async throws {
        let site = try await AwardSite([AwardSite.award()])
        let page = try site.text(AwardSite.page)
        let address = "https://harbor.example.org/badges/\(AwardSite.id)/"
        let encoded = "https%3A%2F%2Fharbor.example.org%2Fbadges%2F\(AwardSite.id)%2F"
        let profile =
            "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&amp;name=Listening%20at%20the%20Harbor"
            + "&amp;organizationName=Harbor%20Office&amp;issueYear=2024&amp;issueMonth=6&amp;certUrl=\(encoded)"
            + "&amp;certId=\(AwardSite.id)"
        #expect(page.contains("href=\"\(profile)\""))
        #expect(page.contains("href=\"mailto:?subject=Listening%20at%20the%20Harbor&amp;body=\(encoded)\""))
        #expect(page.contains("<li hidden><button type=\"button\" data-action=\"copy\" data-text=\"\(address)\">"))
        #expect(page.contains("<li hidden><button type=\"button\" data-action=\"print\">"))
        #expect(page.contains("&lt;iframe src=&quot;\(address)card/&quot; title=&quot;Badge: Listening at the Harbor"))
        #expect(page.contains("href=\"mailto:badges@harbor.example.org?subject=\(AwardSite.id)\""))
        for file in ["badge.png", "credential.json"] {
            #expect(page.contains("href=\"/badges/\(AwardSite.id)/\(file)\" "))
        }
        #expect(try site.text("badges/\(AwardSite.id)/card/index.html").contains(">Sample Guide</bdi>"))
    }

    @Test(arguments: [
        (["url: https://office.example.org/"], "https://office.example.org/", "https://office.example.org/"),
        ([], "/issuer/", "Harbor Office"),
    ])
    func namesAnotherWayToTheIssuerWhereThereIsNoMailbox(_ lines: [String], href: String, label: String) async throws {
        let issuer = ["name: Harbor Office", "description: Keeps the harbor."] + lines
        let page = try await AwardSite([AwardSite.award()], issuer: issuer).text(AwardSite.page)
        #expect(page.contains("write to the issuer: <a class=\"address\" href=\"\(href)\">\(label)</a>"))
    }

    @Test(arguments: [
        ("revoked", "Revoked on July 1, 2024; ask the issuer"), ("replaced", "Replaced on July 1, 2024"),
    ])
    func keepsNothingOfTheEarnerOnceItIsWithdrawn(_ outcome: String, status: String) async throws {
        let site = try await AwardSite([AwardSite.award { $0.withdrawn = (outcome, "2024-07-01") }])
        let page = try site.text(AwardSite.page)
        let card = try site.text("badges/\(AwardSite.id)/card/index.html")
        #expect(page.contains("<span>\(status)</span>") && card.contains("<span>\(status)</span>"))
        #expect(page.contains("marks this badge as withdrawn"))
        #expect(page.contains("Questions about it go to the issuer: <a class=\"address\" href=\"mailto:badges@"))
        for text in ["Sample Guide", "linkedin", "download", "openssl", "Pier Office", "Credit elected", "mailto:?"] {
            #expect(!page.contains(text) && !card.contains(text), "'\(text)' is still there")
        }
        #expect(!site.has("badges/\(AwardSite.id)/credential.json") && !site.has("badges/\(AwardSite.id)/badge.png"))
    }

    @Test func offersNoneOfThatForSpecimensAndSaysWhy() async throws {
        let site = try await DeliveredSite()
        for path in site.badgePages {
            let page = try site.text(path)
            #expect(!page.contains("linkedin") && !page.contains("mailto:") && !page.contains("data-action"))
            let isValid = page.contains("status-valid")
            #expect(page.contains("A specimen stands for nobody’s work.") == isValid, "\(path)")
            #expect(page.contains("because its issuer’s address is made up") == isValid, "\(path)")
        }
        #expect(site.paths(endingIn: "card/index.html").isEmpty)
    }

    @Test func saysOfAnEditionKnownByItsTitleThatNothingElseIs() async throws {
        let site = try await DeliveredSite()
        let pilot = try site.badgePages.map { try site.text($0) }.filter { $0.contains("only the title is known") }
        #expect(pilot.count == 1)
        #expect(!pilot[0].contains("class=\"outcomes\"") && !pilot[0].contains("Credit offered"))
    }

    @Test func staysSmall() async throws {
        let site = try await DeliveredSite()
        let assets = site.paths(endingIn: "site.css") + site.paths(endingIn: ".js")
        let loaded = try assets.map { try site.text($0).utf8.count }
        for path in site.badgePages {
            // The HTML alone; of the style sheet and scripts, which all pages share, the sizes are in docs/decisions/0012.
            #expect(try site.text(path).utf8.count < 30_000, "\(path)")
        }
        #expect(!loaded.isEmpty)
    }
}
