import Foundation
import TestSupport
import Testing

/// Badges that another program made, valid ones and others, under the eyes of `rosette verify`.
@Suite(
    .enabled("openbadgeslib is missing; 'make test' sets it up") { await Checker.samples.isWanted() })
struct VerifyOthersTests {
    /// The folder of the samples, made once.
    private static let made = Task {
        let folder = try Workplace.emptyFolder("samples")
        let run = try await Checker.samples.run([folder.path])
        try #require(run.status == 0, "\(run.output)")
        return folder
    }

    /// Whom to expect of an assertion, whose issuer has no other identifier than the address of its profile.
    private static let profile = "https://academy.example/hosted/issuer.json"
    /// Valid as far as the standard goes, but with a status of a kind that the program does not read, which it says.
    private static let unread = ["site/credentials/not-suspended.json"]

    @Test func answersAsEachSampleDeserves() async throws {
        let folder = try await Self.made.value
        let index = try JSONDecoder().decode(
            OtherBadges.self, from: Data(contentsOf: folder.appending(path: "index.json")))
        // A status list by itself is no badge.
        let badges = index.documents.filter { $0.form != "status list" }
        #expect(badges.count >= 70)
        try await withThrowingTaskGroup { group in
            for badge in badges { group.addTask { try await check(badge, in: folder) } }
            try await group.waitForAll()
        }
    }

    private func check(_ badge: OtherBadges.Badge, in folder: URL) async throws {
        let issuer = badge.form == "assertion" ? Self.profile : badge.issuer
        var arguments = ["verify", "--json", folder.appending(path: badge.file).path, "--issuer", issuer]
        // Below site/ is a site that was downloaded, with keys and status lists of its own.
        if let keys = badge.did, !badge.file.hasPrefix("site/") {
            arguments += ["--did", folder.appending(path: keys).path]
        }
        let run = try await ProgramRun(Workplace.program, arguments)
        let answers = try JSONDecoder().decode([VerifyAnswer].self, from: Data(run.standardOutput.utf8))
        let answer = try #require(answers.first)
        let said = "\(badge.file), \(badge.because): \(answer)"
        if Self.unread.contains(badge.file) {
            #expect(answer.verdict == "not fully checked", "\(said)")
        } else {
            #expect((answer.verdict == "valid") == (badge.verdict == "accept"), "\(said)")
        }
        #expect((run.status == 0) == (answer.verdict == "valid"), "\(said)")
        for name in badge.fails {
            let check = try #require(answer.checks.first { $0.name == name }, "\(said)")
            #expect(check.outcome != "passed", "\(said)")
        }
    }
}
