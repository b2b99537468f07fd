import Foundation
import TestSupport
import Testing

/// Makes the registries of the fixture sites anew: `ROSETTE_FORGE_FIXTURES=1 swift test --filter FixtureForgeTests`.
@Suite struct FixtureForgeTests {
    private static let forges = ProcessInfo.processInfo.environment["ROSETTE_FORGE_FIXTURES"] == "1"
    private static let path = "content/registry/specimens"

    @Test(.enabled(if: forges, "changes the repository"), arguments: FixtureRegistries.allCases)
    func writesTheRegistry(_ registry: FixtureRegistries) throws {
        let site = Workplace.fixtures.appending(path: "sites/\(registry.rawValue)")
        try RegistryForge(of: site).write(registry.awards, run: registry.run)
    }

    /// A registry that was changed by hand, or content that was changed without it, is told of here.
    @Test(
        .enabled(if: !forges, "the files are being written"),
        .enabled(if: TestKeys.areDeterministic, "the same key makes another signature each time"),
        arguments: FixtureRegistries.allCases)
    func hasTheRegistryOfTheseFacts(_ registry: FixtureRegistries) throws {
        let site = try TestSite(registry.rawValue)
        let committed = try site.tree(Self.path)
        try RegistryForge(of: site.folder).write(registry.awards, run: registry.run)
        // How a status list is packed differs between versions of zlib; that it agrees with the awards every build checks.
        let written = try site.tree(Self.path)
        #expect(written.keys.sorted() == committed.keys.sorted())
        for (path, data) in written where !path.hasPrefix("status/") {
            #expect(data == committed[path], "\(path) differs")
        }
    }
}
