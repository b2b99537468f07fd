import Foundation
import Testing

struct WithdrawalCommandTests {
    @Test func revokesABadgeAndNotesTheReasonInPrivate() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let id = try #require(try await folder.issue().first)
        let arguments = ["revoke", id, "--reason", "holder-request", "--log", folder.path("log.csv")]
        let options = ["--key", folder.path("key.json"), "--at", "2026-10-05T00:00:00Z"]
        let run = try await folder.run(arguments + options)
        #expect(run.output == "revoked \(id)\nnext: commit content/registry/, build and publish the site\n")
        #expect(try folder.text("log.csv") == "2026-10-05T00:00:00Z,\(id),holder-request\n")
        let again = try await folder.run(arguments + options)
        #expect(again.status == 0)
        #expect(again.output == "\(id) was revoked on 2026-10-05; nothing to do\n")
        #expect(try folder.text("log.csv").split(separator: "\n").count == 1)
        let issued = try await folder.sign("issue", folder.path("roster.csv"), at: "2026-10-06T00:00:00Z")
        #expect(issued.output == "nothing to issue\nthere already: 1 issued earlier, 1 revoked\n")
    }

    @Test func issuesAnotherBadgeInPlaceOfAWrongOne() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let id = try #require(try await folder.issue().first)
        let run = try await folder.sign("reissue", id, "--withhold-name", at: "2026-10-05T00:00:00Z")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("replaced \(id) by "))
        #expect(run.output.contains("and mail the new link: https://"))
        let registry = {
            try folder.contents.filter { $0.key.hasPrefix("awards/") }.map { String(decoding: $0.value, as: UTF8.self) }
        }
        #expect(try registry().contains { $0.contains("\"recipient\"") })
        let new = try #require(run.output.firstMatch(of: #/by ([0-9a-z-]{19})/#)).output.1
        let again = try await folder.sign("reissue", String(new), "--no-identity", at: "2026-10-06T00:00:00Z")
        #expect(again.status == 0, "\(again.diagnostics)")
        #expect(try registry().allSatisfy { !$0.contains("\"recipient\"") }, "neither name nor hash is left")
        for path in try folder.registry {
            let file = folder.source.url.appending(path: "content/registry/specimens/\(path)")
            #expect(!(try String(contentsOf: file, encoding: .utf8).contains("Ada")))
        }
    }

    @Test func asksWhatIsToBeDifferent() async throws {
        let folder = try IssuingFolder()
        let run = try await folder.sign("reissue", "0000-0000-0000-0000")
        #expect(run.status == 64)
        #expect(
            run.diagnostics.hasPrefix(
                """
                Error: Say what is to be different: '--name', '--withhold-name', '--no-identity', '--completed', '--credit' or \
                '--no-credit'.

                """
            ))
    }

    @Test func refusesANameThatReachesBeyondItsLine() async throws {
        let folder = try IssuingFolder()
        let run = try await folder.sign("reissue", "0000-0000-0000-0000", "--name", "ada@school.example")
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                error: the text after '--name' cannot be a public name [invalid-name]
                   = hint: a name is one line without '@' or control characters

                1 error; nothing was written

                """)
    }
}
