import Foundation
import TestSupport
import Testing

/// What docs/coordinators.md shows of an import happens.
struct CoordinatorsGuideTests {
    private let blocks: [String: [String]]

    init() throws {
        let guide = try String(
            contentsOf: Workplace.repository.appending(path: "docs/coordinators.md"), encoding: .utf8)
        var blocks: [String: [String]] = [:]
        for match in guide.matches(of: #/```([a-z]+)\n((?s).*?)```/#) {
            blocks[String(match.output.1), default: []].append(String(match.output.2))
        }
        self.blocks = blocks
    }

    @Test func importsTheExportOfTheExample() async throws {
        let folder = try IssuingFolder()
        try folder.put(try #require(blocks["csv"]?.first), at: "completions.csv")
        try folder.put(try #require(blocks["yaml"]?.first), at: "mapping.yml")
        let example = try #require(blocks["console"]?.first { $0.hasPrefix("$ rosette import") })
        let lines = example.split(separator: "\n", maxSplits: 1)
        let arguments = lines[0].split(separator: " ").dropFirst(2).map(String.init)
        let home = URL(filePath: folder.path("completions.csv")).deletingLastPathComponent()
        let run = try await UserRun(arguments + ["--source", folder.source.url.path], in: home)
        #expect(run.diagnostics == "")
        #expect(run.output == String(lines[1]))
        let written = try await UserRun(
            arguments + ["--source", folder.source.url.path, "--output", "june.csv"], in: home)
        #expect(written.status == 0)
        try await folder.generate()
        let issue = try await folder.sign("issue", folder.path("june.csv"), "--dry-run")
        #expect(issue.output.hasPrefix("would issue 2 badges"))
    }

    @Test func proposesMostOfTheMappingOfTheExample() async throws {
        let folder = try IssuingFolder()
        try folder.put(try #require(blocks["csv"]?.first), at: "completions.csv")
        let mapping = try #require(blocks["yaml"]?.first)
        let run = try await UserRun(
            ["import", folder.path("completions.csv"), "--propose"], in: folder.source.url)
        let columns = mapping.split(separator: "\n").dropFirst().prefix { $0.hasPrefix("  ") }
        for line in columns { #expect(run.output.contains("\n\(line)\n"), "\(line)") }
    }
}
