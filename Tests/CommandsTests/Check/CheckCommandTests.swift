import Foundation
import TestSupport
import Testing

struct CheckCommandTests {
    @Test func saysNothingOfTheDeliveredSite() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("check")
        #expect(run.status == 0 && run.output == "" && run.diagnostics == "")
        #expect(!folder.hasPublic)
    }

    @Test func findsWhatABuildFinds() async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(of: "content/site.yml", beginning: "title:", with: "titel: x")
        let (build, check) = (try await folder.run("build"), try await folder.run("check"))
        #expect(check.status == 1)
        #expect(
            check.diagnostics == build.diagnostics.replacing("nothing was written", with: "nothing was changed"))
    }

    /// A build relies on seals; that a status list was changed by hand only its proof shows.
    @Test func findsAProofThatDoesNotHold() async throws {
        let folder = try SourceFolder()
        let path = "content/registry/specimens/status/1.json"
        let file = folder.url.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("2026-10-05T16:00:00Z", with: "2026-10-06T16:00:00Z")
            .write(to: file, atomically: true, encoding: .utf8)
        #expect(try await folder.run("build").status == 0)
        let run = try await folder.run("check")
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                \(path): error: the proof of this status list does not hold [status-list-proof]
                   = hint: run 'rosette status', which signs the list anew

                1 error; nothing was changed

                """)
    }

    @Test func comparesWithARevision() async throws {
        guard let git = Workplace.tool("git") else { return }
        let folder = try SourceFolder()
        for arguments in [["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "one"]] {
            let identity = ["-c", "user.name=A", "-c", "user.email=a@school.example"]
            #expect(try await ProgramRun(git, identity + arguments, in: folder.url).status == 0)
        }
        #expect(try await folder.run("check", "--since", "main").diagnostics == "")
        let registry = folder.url.appending(path: "content/registry/specimens")
        let revocations = registry.appending(path: "revocations")
        try FileManager.default.removeItem(at: revocations)
        let run = try await folder.run("check", "--since", "main")
        #expect(run.status == 1)
        #expect(run.diagnostics.contains("this revocation was removed since 'main' [revocation-removed]"))
        // Specimens are taken away whole when real badges begin.
        try FileManager.default.removeItem(at: registry)
        #expect(try await folder.run("check", "--since", "main").diagnostics == "")
    }

    @Test func refusesARevisionThatIsNone() async throws {
        guard Workplace.tool("git") != nil else { return }
        let folder = try SourceFolder()
        let run = try await folder.run("check", "--since", "main")
        #expect(run.status == 1)
        #expect(run.diagnostics.contains("the source folder is not in a Git repository"))
        let empty = try await folder.run("check", "--since", "")
        #expect(empty.status == 64)
        #expect(empty.diagnostics.hasPrefix("Error: '--since' is followed by an empty name.\n"))
    }
}
