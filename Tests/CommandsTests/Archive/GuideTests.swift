import Foundation
import TestSupport
import Testing

/// The guides to statistics and archives do what they say, command by command.
struct GuideTests {
    private let folder: SourceFolder

    init() throws { folder = try SourceFolder() }

    private func guide(_ name: String) throws -> [String] {
        let file = Workplace.repository.resolvingSymlinksInPath().appending(path: "docs/\(name).md")
        return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }

    private func commands(of guide: [String]) -> [[String]] {
        guide.filter { $0.hasPrefix("    rosette ") }.map { $0.split(separator: " ").dropFirst().map(String.init) }
    }

    @Test func countsAsTheGuideShows() async throws {
        let lines = try guide("statistics")
        let commands = commands(of: lines)
        #expect(commands.count == 4)
        var output = ""
        for command in commands {
            let run = try await UserRun(command, in: folder.url)
            #expect(run.status == 0 && run.diagnostics == "", "\(command)")
            output = run.output
        }
        let start = try #require(lines.firstIndex(of: "```text")) + 1
        let end = try #require(lines[start...].firstIndex(of: "```"))
        #expect(output == lines[start..<end].joined(separator: "\n") + "\n")
    }

    @Test func archivesAsTheGuideShows() async throws {
        let commands = commands(of: try guide("archiving"))
        #expect(commands.map { $0[0] } == ["archive", "archive", "build"])
        // What unpacking gives.
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "source"), withIntermediateDirectories: true)
        for part in ["content", "templates"] {
            try FileManager.default.copyItem(
                at: folder.url.appending(path: part), to: folder.url.appending(path: "source/\(part)"))
        }
        for command in commands {
            let run = try await UserRun(command, in: folder.url)
            #expect(run.status == 0 && run.diagnostics == "", "\(command)")
        }
    }
}
