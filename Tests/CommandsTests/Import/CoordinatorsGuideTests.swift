import Foundation
import TestSupport
import Testing

/// What docs/coordinators.md shows of a proposed mapping happens.
struct CoordinatorsGuideTests {
    private let blocks: [String: [String]]

    init() throws {
        let guide = try String(
            contentsOf: Workplace.repository.appending(path: "docs/coordinators.md"), encoding: .utf8)
        var blocks: [String: [String]] = [:]
        for match in guide.matches(of: #/```([a-z]+)[^\n]*\n((?s).*?)```/#) {
            blocks[String(match.output.1), default: []].append(String(match.output.2))
        }
        self.blocks = blocks
    }

    @Test func proposesMostOfTheMappingOfTheExample() async throws {
        let folder = try IssuingFolder()
        try folder.put(try #require(blocks["csv"]?.last), at: "completions.csv")
        let mapping = try #require(blocks["yaml"]?.first { $0.hasPrefix("columns:") })
        let run = try await UserRun(
            ["import", folder.path("completions.csv"), "--propose"], in: folder.source.url)
        let columns = mapping.split(separator: "\n").dropFirst().prefix { $0.hasPrefix("  ") }
        for line in columns { #expect(run.output.contains("\n\(line)\n"), "\(line)") }
    }
}
