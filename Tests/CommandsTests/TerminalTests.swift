import Foundation
import Testing

/// Colors and the progress line, which are for people only.
@Suite(.enabled(if: PseudoTerminal.isWanted, "Python, which makes the terminals, is not in /usr/bin"))
struct TerminalTests {
    private static let escape = "\u{1B}["

    private func brokenFolder() throws -> SourceFolder {
        let folder = try SourceFolder()
        try folder.replaceLine(of: "content/about.md", beginning: "title:", with: "titel: About")
        return folder
    }

    @Test func colorsProblemsOnATerminal() async throws {
        let run = try await brokenFolder().run("build", terminal: [.output, .diagnostics])
        #expect(run.status == 1)
        #expect(run.screen.contains("content/about.md:2:1: \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1munknown key 'titel'"))
    }

    @Test func colorsProblemsOnATerminalWhereTheOutputIsNone() async throws {
        let run = try await brokenFolder().run("build", terminal: [.diagnostics])
        #expect(run.screen.contains(Self.escape))
        #expect(run.output == "")
    }

    @Test func colorsNothingWhereNoColorIsWanted() async throws {
        let run = try await brokenFolder().run(
            "build", environment: ["NO_COLOR": "1"], terminal: [.output, .diagnostics])
        #expect(run.screen.contains("content/about.md:2:1: error: unknown key 'titel'"))
        #expect(!run.screen.contains(/\u{1B}\[[0-9;]*m/))
    }

    @Test func sendsNoControlCharactersToATerminalThatKnowsNone() async throws {
        let folder = try brokenFolder()
        try folder.putSpecimens(2000)
        let run = try await folder.run("build", environment: ["TERM": "dumb"], terminal: [.output, .diagnostics])
        #expect(run.screen.contains("content/about.md:2:1: error: unknown key 'titel'"))
        #expect(!run.screen.contains("\u{1B}"))
    }

    @Test func takesAnEmptyNoColorForNone() async throws {
        let run = try await brokenFolder().run("build", environment: ["NO_COLOR": ""], terminal: [.diagnostics])
        #expect(run.screen.contains(Self.escape))
    }

    @Test func colorsNothingInAFileAlsoWhereTheOutputIsATerminal() async throws {
        let run = try await brokenFolder().run("build", terminal: [.output])
        #expect(run.diagnostics.contains("content/about.md:2:1: error: unknown key 'titel'"))
        #expect(!run.diagnostics.contains(Self.escape))
        #expect(run.screen == "")
    }

    @Test func showsNoProgressInAFile() async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(2000)
        let run = try await folder.run("build", terminal: [.output])
        #expect(run.status == 0)
        #expect(run.diagnostics == "")
        #expect(!run.screen.contains(Self.escape))
    }

    @Test func showsHowManyBadgesAreDoneAndTakesTheLineAway() async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(4000)
        let run = try await folder.run("build", terminal: [.diagnostics])
        #expect(run.status == 0)
        #expect(run.screen.contains(/\r\u{1B}\[K\d+ pages, \d+ badges…/))
        #expect(run.screen.hasSuffix("\r\u{1B}[K"))
        #expect(run.output.hasPrefix("built "))
    }

    @Test func showsHowManyPagesAreDoneWhereThereAreNoBadges() async throws {
        let folder = try SourceFolder()
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/registry"))
        try folder.addNews(800)
        let run = try await folder.run("build", terminal: [.diagnostics])
        #expect(run.status == 0)
        #expect(run.screen.contains(/\r\u{1B}\[K(\d+ pages|reading the content)…/))
        #expect(run.screen.hasSuffix("\r\u{1B}[K"))
    }

    @Test func showsNoProgressWhenQuiet() async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(2000)
        let run = try await folder.run("build", "--quiet", terminal: [.output, .diagnostics])
        #expect(run.status == 0)
        #expect(run.screen == "")
    }
}
