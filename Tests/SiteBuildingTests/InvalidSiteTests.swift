import Foundation
import TestSupport
import Testing

@Suite struct InvalidSiteTests {
    private static let writesExpected = ProcessInfo.processInfo.environment["ROSETTE_WRITE_EXPECTED"] == "1"
    private static let mayReadEverything = ProcessInfo.processInfo.userName == "root"

    @Test(arguments: InvalidSite.all.filter { !$0.needsPermissions })
    func explainsTheMistakeAndWritesNothing(_ fixture: InvalidSite) async throws {
        try await check(fixture)
    }

    @Test(
        .enabled(if: !mayReadEverything, "root may read every file"),
        arguments: InvalidSite.all.filter(\.needsPermissions))
    func explainsWhatItMayNotRead(_ fixture: InvalidSite) async throws {
        try await check(fixture)
    }

    @Test func hasAFixtureForEachItem() {
        #expect(InvalidSite.all.count >= 45)
        for fixture in InvalidSite.all where fixture.id != "several-mistakes" {
            #expect(fixture.expected.contains(" [\(fixture.id)]\n"), "\(fixture.name) is not about its id")
        }
    }

    private func check(_ fixture: InvalidSite) async throws {
        let site = try await fixture.site()
        let before = try site.tree()
        let run = try await site.run(fixture.arguments)
        let said = [site.folder.resolvingSymlinksInPath().path, site.folder.path]
            .reduce(run.standardError) { $0.replacing($1, with: "ROOT") }
        if Self.writesExpected {
            try Data(said.utf8).write(to: fixture.folder.appending(path: "expected.txt"))
        }
        #expect(said == fixture.expected)
        #expect(run.status == 1)
        #expect(run.standardOutput.isEmpty)
        #expect(said.hasSuffix("; nothing was written\n"))
        #expect(try site.tree() == before)
    }
}
