import Foundation
import TestSupport
import Testing

/// The recipe of docs/performance.md for a site made in parts, as it stands there.
@Suite struct PartsRecipeTests {
    private static let document = Workplace.repository.appending(path: "docs/performance.md")

    private func recipe() throws -> String {
        let text = try String(contentsOf: Self.document, encoding: .utf8)
        let blocks = text.components(separatedBy: "```sh\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        return try #require(blocks.first { $0.hasPrefix("parallel ") }, "docs/performance.md has no such recipe")
    }

    private func site() throws -> TestSite {
        let site = try TestSite("second-series")
        let settings = try site.text("content/site.yml")
        // An address that a release may have.
        try site.write(
            settings.replacing("https://rivers.example.org/catalog/", with: "https://rivers.university.edu/catalog/"),
            to: "content/site.yml")
        try FileManager.default.removeItem(at: site.url("content/registry/specimens"))
        var state = SiteEdit.State()
        var generator = SeededGenerator(seed: 1)
        for number in 0..<9 { try SiteEdit.award.apply(to: site, &state, number: number, using: &generator) }
        return site
    }

    @Test(.enabled(if: Workplace.isContinuousIntegration || Workplace.tool("parallel") != nil))
    func makesTheSite() async throws {
        let site = try site()
        let whole = try await site.run(["build", "--release", "--output", "whole"])
        #expect(whole.status == 0, "\(whole.output)")
        let path = "\(Workplace.products.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
        let run = try await ProgramRun(
            URL(filePath: "/bin/bash"), ["-euc", try recipe()], in: site.folder, environment: ["PATH": path])
        #expect(run.status == 0, "\(run.output)")
        #expect(try site.tree("public") == site.tree("whole"))
        #expect(try site.tree("public").keys.contains { $0.hasPrefix("badges/") && $0.hasSuffix("credential.json") })
    }
}
