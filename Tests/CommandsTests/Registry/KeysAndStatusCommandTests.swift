import Foundation
import TestSupport
import Testing

struct KeysAndStatusCommandTests {
    @Test func makesAKeyForItsOwnerOnlyAndListsIt() async throws {
        let folder = try IssuingFolder()
        let none = try await folder.run(["keys", "list"])
        #expect(none.output == "no keys yet: 'rosette keys generate' makes one\n")
        try await folder.generate()
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("key.json"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let list = try await folder.run(["keys", "list"])
        #expect(list.output.contains("    added        2026-09-15T15:00:00Z\n    signs now\n"))
        let again = try await folder.run(["keys", "generate", "--key", folder.path("other.json")])
        #expect(again.status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path("other.json")))
    }

    @Test func neverOverwritesAKeyFile() async throws {
        let folder = try IssuingFolder()
        try folder.put("mine", at: "key.json")
        let run = try await folder.sign("keys", "generate")
        #expect(run.status == 1)
        #expect(run.diagnostics.contains("[private-file-exists]"))
        #expect(try folder.registry == ["issuer.yml"])
        #expect(try folder.text("key.json") == "mine")
    }

    @Test func refusesTheOldKeyOnceItWasReplaced() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let rotated = try await folder.sign("keys", "rotate", "--output", folder.path("new.json"))
        #expect(rotated.status == 0)
        let old = try await folder.sign("issue", folder.path("roster.csv"), at: "2026-10-02T00:00:00Z")
        #expect(old.diagnostics.contains("this key was replaced by a newer one and signs no more [key-not-newest]"))
        let new = try await folder.run([
            "issue", folder.path("roster.csv"), "--key", folder.path("new.json"), "--at", "2026-10-02T00:00:00Z",
        ])
        #expect(new.status == 0)
    }

    @Test func printsNeitherKeyNorSecret() async throws {
        let folder = try IssuingFolder()
        let made = try await folder.sign("keys", "generate")
        let list = try await folder.run(["keys", "list"])
        let text = try folder.text("key.json")
        let secrets = text.split(separator: "\"").filter { $0.hasPrefix("z3u2") || $0.utf8.count == 44 }
        #expect(secrets.count == 2)
        for secret in secrets { #expect(!(made.output + made.diagnostics + list.output).contains(secret)) }
    }

    /// Two branches that both issue, with the tool that people merge with.
    @Test func issuesOnTwoBranchesThatMerge() async throws {
        guard let git = Workplace.tool("git") else { return }
        let folder = try IssuingFolder()
        try await folder.generate()
        func run(_ arguments: String...) async throws -> Int32 {
            let identity = ["-c", "user.name=A", "-c", "user.email=a@school.example"]
            return try await ProgramRun(git, identity + arguments, in: folder.source.url).status
        }
        func issue(_ name: String, at instant: String) async throws {
            try folder.put(
                "email,credential,completed\n\(name)@school.example,data-cycle,2026-05-01\n", at: "\(name).csv")
            #expect(try await folder.sign("issue", folder.path("\(name).csv"), at: instant).status == 0)
            #expect(try await run("add", "-A") == 0)
            #expect(try await run("commit", "-q", "-m", name) == 0)
        }
        #expect(try await run("init", "-q", "-b", "main") == 0)
        #expect(try await run("add", "-A") == 0)
        #expect(try await run("commit", "-q", "-m", "begin") == 0)
        #expect(try await run("checkout", "-q", "-b", "other") == 0)
        try await issue("one", at: "2026-10-01T00:00:00Z")
        #expect(try await run("checkout", "-q", "main") == 0)
        try await issue("two", at: "2026-10-02T00:00:00Z")
        #expect(try await run("merge", "-q", "-m", "both", "other") == 0)
        let after = try await folder.sign("issue", folder.path("one.csv"), at: "2026-10-03T00:00:00Z")
        #expect(after.output == "nothing to issue\nthere already: 1 issued earlier\n")
    }

    @Test func mendsAStatusListInConflict() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        _ = try await folder.issue()
        let list = folder.source.url.appending(path: "content/registry/specimens/status/1.json")
        try Data("<<<<<<< ours\n".utf8).write(to: list)
        let refused = try await folder.sign("issue", folder.path("roster.csv"), at: "2026-10-03T00:00:00Z")
        #expect(refused.status == 1)
        let run = try await folder.sign("status", at: "2026-10-03T00:00:00Z")
        #expect(
            run.output == "signed 1 status list anew\nnext: commit content/registry/, build and publish the site\n")
        let issued = try await folder.sign("issue", folder.path("roster.csv"), at: "2026-10-03T00:00:00Z")
        #expect(issued.output == "nothing to issue\nthere already: 2 issued earlier\n")
    }
}
