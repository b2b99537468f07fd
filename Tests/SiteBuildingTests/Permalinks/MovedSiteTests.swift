import Foundation
import TestSupport
import Testing

/// A site with badges that moves to another address.
@Suite struct MovedSiteTests {
    private static let moves = [
        ("https://harbor.example.org/", "https://pier.example.org/"),
        ("https://harbor.example.org/", "https://pier.example.org/lights/"),
        ("https://harbor.example.org/lights/", "https://pier.example.org/"),
        ("https://harbor.example.org/", "https://harbor.example.org/lights/"),
        ("https://harbor.example.org/lights/", "https://harbor.example.org/"),
    ]

    /// A site with a badge and its list of addresses, with another address in its settings.
    private func moved(from before: String, to now: String, isSaid: Bool = true) async throws -> TestSite {
        let award = AwardSite.award { $0.recipient = ("a@harbor.example.org", "00000000000000000000000000000001") }
        let site = try await AwardSite([award], baseURL: before).site
        let run = try await site.run(["permalinks"])
        try #require(run.status == 0, "\(run.output)")
        let settings = try site.text("content/site.yml")
        let more = isSaid ? "\nearlier-base-urls: [\(before)]" : ""
        try site.write(
            settings.replacing("base-url: \(before)", with: "base-url: \(now)\(more)"), to: "content/site.yml")
        return site
    }

    @Test(arguments: moves)
    func isToldToSayWhereItWas(_ before: String, _ now: String) async throws {
        let run = try await moved(from: before, to: now, isSaid: false).run()
        #expect(
            run.standardError == """
                content/registry/awards/20240601T120000Z-0000-0000-0000-0011.jsonl: error: these badges were issued under \
                '\(before)', which is not the address of this site [other-base-url]
                   = hint: if the site has moved, add that address to 'earlier-base-urls' in content/site.yml; if not, correct \
                'base-url'

                1 error; nothing was written

                """)
    }

    /// The built folder is all that is needed, and the archive of it too.
    @Test(arguments: moves)
    func verifiesBadgesOfBeforeByItself(_ before: String, _ now: String) async throws {
        let site = try await moved(from: before, to: now)
        let build = try await site.run()
        try #require(build.status == 0 && build.standardError == "", "\(build.output)")
        let badge = "public/badges/\(AwardSite.id)/"
        let run = try await site.run(
            ["verify"] + ["credential.json", "assertion.json", "badge.png"].map { badge + $0 })
        #expect(run.status == 0, "\(run.output)")
        func did(_ base: String) -> String {
            "did:web:" + base.dropFirst("https://".count).dropLast().replacing("/", with: ":")
        }
        #expect(
            run.standardOutput.contains(
                "signed by \(did(before)), which the issuer that was expected, \(did(now)), says it was before"),
            "\(run.output)")
        #expect(
            run.standardOutput.contains(
                "hosted for \(before)issuer/issuer.json, where the issuer that was expected, \(did(now)), says it was before"
            )
                || now == "https://harbor.example.org/", "\(run.output)")
        #expect(try await site.run(["archive"]).status == 0)
        let archive = try await site.run(["archive", "--verify", "archive.zip"])
        #expect(archive.status == 0, "\(archive.output)")
    }

    @Test func hasFilesReadyForTheHostOfBefore() async throws {
        let site = try await moved(from: "https://harbor.example.org/", to: "https://pier.example.org/lights/")
        #expect(try await site.run().status == 0)
        let folder = "public/earlier/harbor.example.org"
        #expect(
            try TestSite.files(below: site.url(folder))
                == [
                    ".well-known/did.json", "_headers", "_redirects", "index.html", "issuer/issuer.json",
                    "micro-credentials/listening/2023-01/badge-class.json",
                    "micro-credentials/listening/2024-05/badge-class.json",
                ])
        #expect(
            try site.text("\(folder)/_redirects") == """
                /.well-known/did.json https://pier.example.org/lights/earlier/harbor.example.org/.well-known/did.json 301
                /issuer/issuer.json https://pier.example.org/lights/earlier/harbor.example.org/issuer/issuer.json 301
                /micro-credentials/:name/:edition/badge-class.json \
                https://pier.example.org/lights/earlier/harbor.example.org/micro-credentials/:name/:edition/badge-class.json 301
                /* https://pier.example.org/lights/:splat 301

                """)
        #expect(
            try site.text("\(folder)/_headers") == """
                /.well-known/did.json
                  Content-Type: application/did+json
                  Access-Control-Allow-Origin: *

                """)
        #expect(try site.text("\(folder)/index.html").contains("0; url=https://pier.example.org/lights/\""))
        let keys = try site.text("\(folder)/.well-known/did.json")
        #expect(keys.contains("\"id\": \"did:web:harbor.example.org\""))
        #expect(keys.contains("\"alsoKnownAs\": [\n    \"did:web:pier.example.org:lights\"\n  ]"))
        let own = try site.text("public/did.json")
        #expect(own.contains("\"alsoKnownAs\": [\n    \"did:web:harbor.example.org\"\n  ]"))
    }

    /// On the same host, a rule for everything would lead from the new site to itself.
    @Test func hasNoRuleThatLeadsRoundInCircles() async throws {
        let site = try await moved(from: "https://harbor.example.org/", to: "https://harbor.example.org/lights/")
        #expect(try await site.run().status == 0)
        let rules = try site.text("public/earlier/harbor.example.org/_redirects")
        #expect(!rules.contains("*") && rules.split(separator: "\n").count == 3, "\(rules)")
    }

    /// What others noted are paths, which stay; only keys have a place of their own.
    @Test func keepsTheListOfItsAddresses() async throws {
        let site = try await moved(from: "https://harbor.example.org/", to: "https://pier.example.org/lights/")
        let run = try await site.run(["permalinks", "--check"])
        #expect(run.standardOutput == "/did.json\n", "\(run.output)")
    }
}
