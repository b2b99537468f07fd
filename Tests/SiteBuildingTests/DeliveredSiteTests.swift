import Foundation
import Testing

/// What readers must be able to count on in the site of this project, whoever edits its texts next.
@Suite struct DeliveredSiteTests {
    @Test func leadsWithFiveNumberedRowsAndStatesTheCreditOnce() async throws {
        let home = try await DeliveredSite().text("index.html")
        let rows = home.matches(of: /<li class="row leaf hue-[a-z]+">/)
        #expect(rows.count == 5)
        #expect(home.matches(of: #/You will /#).count == 5)
        let credit =
            "Each micro-credential can count for one Illinois Administrator Academy credit or 30 hours of professional"
        #expect(home.components(separatedBy: credit).count == 2)
    }

    @Test func marksWhatIsIllustrativeRecalledOrInferred() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: "rubric/index.html") where !path.hasPrefix("es/") {
            #expect(try site.text(path).contains("Illustrative rubric, not used for scoring."), "\(path)")
        }
        #expect(try site.text("commitments/index.html").contains("recalled, not yet checked against the Playbook"))
        #expect(try site.text("commitments/matrix/index.html").contains("This site&#39;s reading."))
    }

    @Test func keepsBadgePagesOutOfSearchEnginesAndLists() async throws {
        let site = try await DeliveredSite()
        let lists = try ["sitemap.xml", "feed.xml", "badges/index.html", "search/index.html", "search.json"]
            .map { try site.text($0) }.joined()
        #expect(site.badgePages.count == 6)
        for path in site.badgePages {
            #expect(try site.text(path).contains("<meta name=\"robots\" content=\"noindex\">"))
            let id = path.split(separator: "/")[1]
            #expect(!lists.contains(id), "\(id) is listed")
        }
    }

    @Test func showsASpecimensBandOnEverySpecimen() async throws {
        let site = try await DeliveredSite()
        for path in site.badgePages {
            let text = try site.text(path)
            #expect(text.contains("class=\"band\"") && text.contains("badge-specimen.svg"))
            #expect(text.contains("Specimen Issuer (not a real organization)"))
        }
    }

    @Test func withdrawsTheNameAndTheFilesOfARevokedBadge() async throws {
        let site = try await DeliveredSite()
        let text = try site.text("badges/q1sq-shm1-v77q-e8ha/index.html")
        #expect(text.contains("Revoked on October 5, 2026; ask the issuer"))
        #expect(!text.contains("Awarded to") && !text.contains(" download>"))
        let assertion = try site.text("badges/q1sq-shm1-v77q-e8ha/assertion.json")
        #expect(
            assertion == """
                {
                  "@context": "https://w3id.org/openbadges/v2",
                  "type": "Assertion",
                  "id": "https://lfe.example.org/badges/q1sq-shm1-v77q-e8ha/assertion.json",
                  "revoked": true
                }

                """)
    }

    @Test func saysWhenANameIsWithheldAndKeepsUnusualNamesWhole() async throws {
        let site = try await DeliveredSite()
        #expect(try site.text("badges/z0m8-4dg8-ygcw-whfs/index.html").contains("Name withheld by the earner"))
        let named = try site.text("badges/24hy-418c-tfj0-3p8g/index.html")
        #expect(named.contains("<bdi data-shown=\"earner\">Zoë O’Specimen-مثال</bdi>"))
    }

    @Test func countsACompletionInTheCreditYearOfItsDay() async throws {
        let site = try await DeliveredSite()
        let june = try site.text("badges/vy8d-syxs-xrd8-571q/index.html")
        let july = try site.text("badges/24hy-418c-tfj0-3p8g/index.html")
        #expect(june.contains("Illinois fiscal year 2026 (July 1, 2025 to June 30, 2026)"))
        #expect(july.contains("Illinois fiscal year 2027 (July 1, 2026 to June 30, 2027)"))
    }

    @Test func claimsNothingThatTheSourcesDoNotSay() async throws {
        let site = try await DeliveredSite()
        let forbidden = [
            #/credit and 30 hours/#, #/sixth badge is/#, #/currently offered/#, #/the current series/#,
            #/how to start/#,
            #/\$[0-9]/#, #/AA #?[0-9]{3}/#,
        ].map { $0.ignoresCase() }
        for path in site.paths(endingIn: ".html") {
            let text = try site.text(path)
            for claim in forbidden { #expect(text.firstMatch(of: claim) == nil, "\(path)") }
        }
    }

    @Test func publishesNoAddressButTheSpecimenIssuers() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: ".html") + site.paths(endingIn: ".json") + site.paths(endingIn: ".xml") {
            let addresses = try site.text(path).matches(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+\.[A-Za-z.]+/)
            for address in addresses { #expect(address.output == "specimen-issuer@example.invalid", "\(path)") }
        }
    }

    @Test func gradesNothingButSourcedStatementsIntoBadgeDocuments() async throws {
        let site = try await DeliveredSite()
        let documents = try site.paths(endingIn: "badge-class.json").map { try site.text($0) }
        #expect(documents.count == 9)
        for document in documents {
            #expect(!document.contains("Demonstrated") && !document.contains("absenteeism"))
            #expect(!document.contains("Source:"))
        }
    }

    @Test func leadsFromTheSeriesToTheCatalogAsData() async throws {
        let site = try await DeliveredSite()
        #expect(try site.text("series/leadership-for-equity/index.html").contains("<a href=\"/data/\">"))
        let page = try site.text("data/index.html")
        for name in ["data/case.json", "data/ctdl.json", "data/catalog.json", "data/catalog.csv", "feed.xml"] {
            #expect(page.contains("<a href=\"/\(name)\""), "\(name)")
        }
        #expect(try site.text("sitemap.xml").contains("https://lfe.example.org/data/</loc>"))
    }

    @Test func speaksSpanishOnTheFrontPageAndInTheSeries() async throws {
        let site = try await DeliveredSite()
        for path in ["", "series/leadership-for-equity/", "micro-credentials/equity-mindset/2020-09/"] {
            let page = try site.text("es/\(path)index.html")
            #expect(page.contains("<html lang=\"es\">"))
            #expect(page.contains("Traducción no oficial, 23 de noviembre de 2026."))
            #expect(page.contains("Título oficial en inglés:"))
            #expect(try site.text("\(path)index.html").contains("hreflang=\"es\">Español</a>"))
        }
        // As many source marks as the original has: a statement is not less sourced in another language.
        for path in ["index.html", "series/leadership-for-equity/index.html"] {
            let (english, spanish) = (try site.text(path), try site.text("es/\(path)"))
            #expect(
                spanish.matches(of: /class="source-mark"/).count == english.matches(of: /class="source-mark"/).count)
        }
        for path in site.paths(endingIn: ".html") where path.hasPrefix("es/badges/") {
            #expect(path == "es/badges/index.html")
        }
    }

    @Test func releasesWithoutSpecimensOnceTheBaseURLIsSet() async throws {
        let site = try await DeliveredSite(isRelease: true)
        #expect(site.badgePages.isEmpty)
        // It says whose site this is, and has no key as long as no badge is issued.
        let data = ["data/case.json", "data/catalog.json", "data/ctdl.json"]
        #expect(site.paths(endingIn: "json") == [".well-known/did.json"] + data + ["search.json"])
        for path in site.paths(endingIn: "") { #expect(!path.contains("specimen")) }
        #expect(try site.text("issuer/index.html").contains("No badge has been issued here."))
        #expect(try !site.text("index.html").contains("example.org"))
    }
}
