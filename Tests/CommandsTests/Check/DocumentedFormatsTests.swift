import Foundation
import TestSupport
import Testing

/// The examples of docs/checking.md.
@Suite struct DocumentedFormatsTests {
    private let folder: SourceFolder
    private let guide: String

    init() throws {
        folder = try SourceFolder()
        try folder.replaceLine(
            of: "content/news/2020-03-24-virtual-check-in.md", beginning: "date: ", with: "date: March 24, 2020")
        guide = try String(contentsOf: Workplace.repository.appending(path: "docs/checking.md"), encoding: .utf8)
    }

    @Test(arguments: [
        ("    rosette check --format github\n\n```text\n", "github"),
        ("    rosette check --format json\n\n```json\n", "json"),
    ])
    func areWhatTheProgramPrints(_ opening: String, _ format: String) async throws {
        let start = try #require(guide.firstRange(of: opening))
        let example = try #require(guide[start.upperBound...].components(separatedBy: "```").first)
        let run = try await folder.run("check", "--format", format)
        #expect(run.status == 1)
        #expect(run.output == example)
    }

    @Test func namesOnlyCommandsThatRun() async throws {
        let commands = guide.split(separator: "\n").filter { $0.hasPrefix("    rosette ") }
            .map { $0.split(separator: " ").dropFirst().map(String.init) }
        #expect(commands.count == 5)
        for arguments in commands where !arguments.contains("--external") {
            #expect([0, 1].contains(try await UserRun(arguments, in: folder.url).status), "\(arguments)")
        }
    }
}
