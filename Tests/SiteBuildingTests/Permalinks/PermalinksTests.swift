import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// The list of all addresses that were ever published: what is noted, and that nothing of it can be lost.
@Suite struct PermalinksTests {
    private static let path = "content/permalinks.txt"

    private static func noted() async throws -> TestSite {
        let site = try TestSite()
        let run = try await site.run(["permalinks"])
        try #require(run.status == 0, "\(run.output)")
        return site
    }

    @Test func notesWhatOthersMayHaveNoted() async throws {
        let site = try await Self.noted()
        #expect(
            try site.text(Self.path).split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: " ") == """
                / /.well-known/did.json /about/ /commitments/ /commitments/matrix/ /data/ /data/case.json \
                /data/catalog.csv /data/catalog.json /data/ctdl.json /feed.xml /issuer/ /micro-credentials/listening/ \
                /micro-credentials/listening/2023-01/ /micro-credentials/listening/2023-01/badge.png \
                /micro-credentials/listening/2023-01/badge.svg /micro-credentials/listening/2024-05/ \
                /micro-credentials/listening/2024-05/#outcome-1 /micro-credentials/listening/2024-05/#outcome-2 \
                /micro-credentials/listening/2024-05/badge.png /micro-credentials/listening/2024-05/badge.svg \
                /micro-credentials/listening/2024-05/rubric/ /news/ /news/2024-05-01-start/ /search/ \
                /series/harbor-lights/ /sources/ /verify/
                """)
        let text = try site.text(Self.path)
        let again = try await site.run(["permalinks"])
        #expect(again.standardOutput == "content/permalinks.txt: 28 addresses, nothing new\n" && again.status == 0)
        #expect(try site.text(Self.path) == text)
        #expect(try await site.run(["build"]).standardError == "")
    }

    @Test func tellsWhatIsNewAndWritesNothingIfAsked() async throws {
        let site = try await Self.noted()
        let before = try site.text(Self.path)
        let nothing = try await site.run(["permalinks", "--check"])
        #expect(nothing.status == 0 && nothing.standardOutput == "")
        try site.write("---\ntitle: Open day\nsummary: x\n---\n\nCome.\n", to: "content/open-day.md")
        let run = try await site.run(["permalinks", "--check"])
        #expect(run.status == 1 && run.standardOutput == "/open-day/\n")
        #expect(try site.text(Self.path) == before)
        let noting = try await site.run(["permalinks"])
        #expect(noting.standardOutput == "content/permalinks.txt: 29 addresses, 1 of them new\n")
        #expect(
            try site.text(Self.path).contains("/news/2024-05-01-start/\n/open-day/\n/search/\n"))
    }

    @Test func notesNothingWhileAnAddressIsLost() async throws {
        let site = try await Self.noted()
        let before = try site.text(Self.path)
        try FileManager.default.moveItem(at: site.url("content/about.md"), to: site.url("content/about-us.md"))
        let run = try await site.run(["permalinks"])
        #expect(run.status == 1 && run.standardOutput == "")
        #expect(run.standardError.contains("[lost-address]") && run.standardError.hasSuffix("; nothing was changed\n"))
        #expect(try site.text(Self.path) == before)
    }

    /// Whoever looks at the site in whichever way hears of it.
    @Test func areGuardedByEveryWayToBuild() async throws {
        let site = try await Self.noted()
        try FileManager.default.moveItem(at: site.url("content/about.md"), to: site.url("content/about-us.md"))
        let message = """
            content/permalinks.txt:6:1: error: '/about/' was published, and nothing is there any more [lost-address]
            """
        for arguments in [["build"], ["build", "--shard", "2/2"], ["check"], ["archive"]] {
            let run = try await site.run(arguments)
            #expect(run.status == 1 && run.standardError.contains(message), "\(arguments): \(run.output)")
        }
        let draft = await SiteBuilder(
            SiteBuilder.Options(source: site.folder.path, output: nil, isRelease: false, program: "test")
        ).draft()
        #expect(draft.draft == nil && draft.log.sorted.map(\.id) == ["lost-address"])
    }

    @Test func saysNothingMoreWhereAFileCannotBeRead() async throws {
        let site = try await Self.noted()
        try site.write("---\ntitle: About\n---\n", to: "content/about.md")
        let run = try await site.run()
        #expect(run.standardError.contains("[missing-key]") && !run.standardError.contains("[lost-address]"))
    }

    @Test func warnsOfAddressesThatAreNotNotedYet() async throws {
        let site = try await Self.noted()
        let home = try site.text("content/index.md")
        try site.write(
            home + "\n[About](about.md), [news](news/index.md), [a](a.md), [b](b.md), [c](c.md), [d](d.md)\n",
            to: "content/index.md")
        #expect(try await !site.run(["build"]).standardError.contains("warning"))
        for name in ["a", "b", "c", "d"] {
            try site.write("---\ntitle: Page \(name)\nsummary: x\n---\n\nText.\n", to: "content/\(name).md")
        }
        let run = try await site.run(["check"])
        #expect(
            run.standardError == """
                content/permalinks.txt: warning: addresses of the site are not in this list yet: '/a/', '/b/', '/c/' and 1 \
                more [unlisted-addresses]
                   = hint: run 'rosette permalinks' once they are published, and commit the file


                """)
    }

    @Test func warnsOfBadgesWhoseAddressesNobodyGuards() async throws {
        let awarded = try await AwardSite([AwardSite.award()])
        let site = awarded.site
        let home = try site.text("content/index.md")
        try site.write(home + "\n[About](about.md), [news](news/index.md)\n", to: "content/index.md")
        func warnings() async throws -> [String] {
            try await site.run(["check"]).standardError.split(separator: "\n").map(String.init)
                .filter { $0.contains("warning") && !$0.contains("[old-status-list]") }
        }
        #expect(
            try await warnings() == [
                "content: warning: there are badges, and no 'permalinks.txt' that guards the addresses they name "
                    + "[no-permalinks]"
            ])
        let run = try await site.run(["permalinks"])
        #expect(run.standardOutput.hasSuffix(" of them new, and 1 more badge\n"), "\(run.output)")
        #expect(try await warnings() == [])
        let list = try site.text(Self.path)
        for address in [
            "/badges/* 1", "/issuer/issuer.json", "/status/1.json",
            "/micro-credentials/listening/2024-05/achievement.json",
            "/micro-credentials/listening/2024-05/badge-class.json",
        ] {
            #expect(list.contains("\n\(address)\n"), "\(address)")
        }
        #expect(!list.contains("0000-0000"))
        try site.write(list.replacing("/badges/* 1\n", with: ""), to: Self.path)
        #expect(try await warnings().first?.contains("not in this list yet: '/badges/*' [") == true)
    }

    /// Whatever was there before: a page renamed, moved or removed is found until an entry leads to it.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func loseNothingWhateverIsRenamed(_ seed: UInt64) async throws {
        let site = try TestSite()
        var random = SeededGenerator(seed: seed)
        var files = (0..<6).map { "page-\($0)" }
        for name in files { try site.write(Self.page(name, aliases: []), to: "content/\(name).md") }
        #expect(try await site.run(["permalinks"]).status == 0)
        var aliases: [String: [String]] = [:]
        var addresses = Set(files.map { "/\($0)/" })
        for round in 0..<3 {
            let index = Int.random(in: files.indices, using: &random)
            let (old, new) = (files[index], "renamed-\(round)-\(Int.random(in: 0..<100, using: &random))")
            try FileManager.default.removeItem(at: site.url("content/\(old).md"))
            var entries = aliases[old] ?? []
            try site.write(Self.page(new, aliases: entries), to: "content/\(new).md")
            #expect(try await site.run().standardError.contains("'/\(old)/' was published"), "\(round)")
            entries.append("/\(old)/")
            aliases[old] = nil
            aliases[new] = entries
            files[index] = new
            addresses.insert("/\(new)/")
            try site.write(Self.page(new, aliases: entries), to: "content/\(new).md")
            #expect(try await site.run(["permalinks"]).status == 0)
        }
        #expect(try await site.run().status == 0)
        for address in addresses {
            let text = try site.text("public\(address)index.html")
            let isPage = files.contains { address == "/\($0)/" }
            let target = aliases.first { $0.value.contains(address) }.map { "0; url=/\($0.key)/" }
            #expect(isPage || target.map(text.contains) == true, "\(address)")
        }
    }

    private static func page(_ name: String, aliases: [String]) -> String {
        let list = aliases.isEmpty ? "" : "aliases: [\(aliases.joined(separator: ", "))]\n"
        return "---\ntitle: About \(name)\nsummary: x\n\(list)---\n\nText.\n"
    }
}
