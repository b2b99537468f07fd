import Foundation
import TestSupport
import Testing

struct IssueCommandTests {
    @Test func issuesARosterAndSaysWhatIsNext() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let run = try await folder.sign("issue", folder.path("roster.csv"))
        #expect(run.status == 0)
        #expect(run.diagnostics == "")
        #expect(
            run.output == """
                issued 2 badges
                next: commit content/registry/, build and publish the site; links work once it is live; \
                '--links FILE' writes the list to mail them from

                """)
        let again = try await folder.sign("issue", folder.path("roster.csv"))
        #expect(again.output == "nothing to issue\nthere already: 2 issued earlier\n")
    }

    @Test func writesTheListOfLinksForItsOwnerOnly() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let ids = try await folder.issue()
        #expect(ids.count == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("links.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try folder.text("links.csv").contains("one@school.example,Ada Example,"))
    }

    @Test func putsNoAddressAndNoNameWithoutConsentAnywhereElse() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let run = try await folder.sign("issue", folder.path("roster.csv"), "--json")
        for text in try folder.registry.map({
            try String(
                contentsOf: folder.source.url.appending(path: "content/registry/specimens/\($0)"), encoding: .utf8)
        }) + [run.output, run.diagnostics] {
            #expect(!text.contains("school.example") && !text.contains("Ben"))
        }
        #expect(!run.output.contains("Ada"))
    }

    @Test func writesNothingWhenItOnlySaysWhatItWouldDo() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let before = try folder.registry
        let run = try await folder.sign(
            "issue", folder.path("roster.csv"), "--dry-run", "--links", folder.path("links.csv"))
        #expect(
            run.output
                == "would issue 2 badges; nothing was written\nnext: run the same command without '--dry-run'\n")
        #expect(try folder.registry == before)
        #expect(!FileManager.default.fileExists(atPath: folder.path("links.csv")))
    }

    @Test func tellsProgramsLinesAndIDs() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let run = try await folder.sign("issue", folder.path("roster.csv"), "--json")
        let outcome = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(outcome["issued"] as? Int == 2)
        let awards = try #require(outcome["awards"] as? [[String: Any]])
        #expect(awards.map { $0["line"] as? Int } == [2, 3])
        #expect(awards.map { $0["status"] as? String } == ["issued", "issued"])
    }

    @Test func takesTheKeyFromTheEnvironment() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let arguments = ["issue", folder.path("roster.csv"), "--at", "2026-10-01T00:00:00Z"]
        let run = try await folder.run(arguments, environment: ["ROSETTE_KEY": try folder.text("key.json")])
        #expect(run.status == 0)
        let without = try await folder.run(arguments)
        #expect(without.status == 1)
        #expect(
            without.diagnostics == """
                error: no private key was given [no-key]
                   = hint: say '--key FILE', or set the environment variable ROSETTE_KEY to the text of the key file

                1 error; nothing was written

                """)
    }

    @Test func keepsPrivateFilesOutOfTheSourceFolder() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let place = folder.source.url.appending(path: "links.csv").path
        let run = try await folder.sign("issue", folder.path("roster.csv"), "--links", place)
        #expect(run.status == 1)
        #expect(run.diagnostics.contains("[private-file-place]"))
        #expect(try folder.registry == ["issuer.yml", "keys.json", "status/1.json"])
    }

    @Test func refusesToIssueRealBadgesWithoutAnIssuer() async throws {
        let folder = try IssuingFolder()
        let arguments = ["--key", folder.path("real.json"), "--at", "2026-10-01T00:00:00Z"]
        let made = try await UserRun(["keys", "generate"] + arguments, in: folder.source.url)
        #expect(made.status == 0)
        let run = try await UserRun(["issue", folder.path("roster.csv")] + arguments, in: folder.source.url)
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                error: site.yml names no issuer, and somebody must answer for a badge [missing-issuer]
                   = hint: add the group 'issuer' to content/site.yml

                1 error; nothing was written

                """)
    }

    @Test func refusesWordsThatAreNotTheFrozenOnesAnyMore() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        _ = try await folder.issue()
        let page = "content/micro-credentials/data-cycle/2020-09/index.md"
        try folder.source.replaceLine(of: page, beginning: "title:", with: "title: Something else")
        try folder.put("email,credential,completed\nnew@school.example,data-cycle,2026-07-01\n", at: "new.csv")
        let run = try await folder.sign("issue", folder.path("new.csv"))
        #expect(run.status == 1)
        #expect(
            run.diagnostics.contains(
                "badges of 'data-cycle@2020-09' were issued, and this was changed since: its title [frozen-content]"
            ))
    }

    @Test func refusesATimeThatIsNone() async throws {
        let folder = try IssuingFolder()
        let run = try await folder.sign("issue", folder.path("roster.csv"), at: "yesterday")
        #expect(run.status == 64)
    }
}
