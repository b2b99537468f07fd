import Foundation
import TestSupport
import Testing

/// `docs/rosette.1` says what `--help` says.
struct ManualPageTests {
    private static let path = "docs/rosette.1"

    @Test func isWrittenFromTheDeclarationsOfTheCommands() async throws {
        let description = try await ProgramDescription.read()
        let version = try await ProgramRun(Workplace.program, ["--version"]).standardOutput
        let number = try #require(version.split(separator: " ").dropFirst().first)
        let text = ManualPage(version: String(number), root: description.command).text
        #expect(
            try GeneratedFile(path: Self.path).isCurrent(text),
            "\(Self.path) is out of date: CONTRIBUTING.md says how it is written")
    }

    @Test(.enabled(if: Workplace.tool("man") != nil))
    func isFormattedWithoutAWarning() async throws {
        let page = Workplace.repository.appending(path: Self.path).path
        let run = try await ProgramRun(
            URL(filePath: "/usr/bin/env"), ["man", "--warnings", "--local-file", page],
            environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"])
        #expect(run.standardError == "")
        #expect(run.status == 0)
        #expect(run.standardOutput.contains("rosette build"))
    }
}
