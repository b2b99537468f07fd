import Diagnostics
import Foundation
import OutputWriting
import SiteBuilding
import TestSupport
import Testing

/// A build over an earlier one comes to the same as a build from nothing, byte for byte, whatever has happened since.
@Suite struct IncrementalBuildTests {
    private func build(_ site: TestSite, to output: String) async -> SiteBuilder.Result {
        await SiteBuilder(
            SiteBuilder.Options(
                source: site.folder.path, output: site.url(output).path, isRelease: false, program: "test")
        ).build()
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func equalsABuildFromNothing(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let site = try TestSite("second-series")
        var state = SiteEdit.State()
        for number in 0..<3 { try SiteEdit.award.apply(to: site, &state, number: number, using: &generator) }
        var history: [SiteEdit] = []
        var built = 0
        for step in 0..<18 {
            // A mistake is found after a build or two.
            if state.breaksFile != nil, Bool.random(using: &generator) {
                try SiteEdit.broken.apply(to: site, &state, number: 0, using: &generator)
            }
            let edits = (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
                SiteEdit.allCases.randomElement(using: &generator)
            }
            for edit in edits {
                try edit.apply(
                    to: site, &state, number: Int.random(in: 0..<1_000, using: &generator), using: &generator)
            }
            history += edits
            let before = (try? site.tree("public")) ?? [:]
            let result = await build(site, to: "public")
            let fresh = await build(site, to: "fresh/\(step)")
            #expect((result.summary == nil) == (fresh.summary == nil), "after \(history)")
            if fresh.summary == nil, state.breaksFile == nil {
                let told = fresh.log.sorted.map { "\($0.message) [\($0.id)]" }
                Issue.record("an edit was meant to leave the site whole: \(told), after \(history)")
                return
            }
            guard fresh.summary != nil else {
                #expect(
                    ((try? site.tree("public")) ?? [:]) == before,
                    "a build with a mistake changed files, after \(history)")
                continue
            }
            built += 1
            let (kept, clean) = (try site.tree("public"), try site.tree("fresh/\(step)"))
            for (path, bytes) in clean where kept[path] != bytes {
                Issue.record("\(path) \(kept[path] == nil ? "is missing" : "is stale") after \(history)")
            }
            for path in kept.keys where clean[path] == nil { Issue.record("\(path) was left after \(history)") }
            try FileManager.default.removeItem(at: site.url("fresh"))
            try await Task.sleep(for: .milliseconds(12))
        }
        #expect(built > 6)
    }

    /// What a change of one thing makes new, in files: nothing else is written.
    @Test func writesOnlyWhatChanged() async throws {
        let site = try TestSite("second-series")
        var state = SiteEdit.State()
        var generator = SeededGenerator(seed: 1)
        for number in 0..<6 { try SiteEdit.award.apply(to: site, &state, number: number, using: &generator) }
        let first = try #require(await build(site, to: "public").summary)
        #expect(first.awards == 6)
        let again = try #require(await build(site, to: "public").summary)
        #expect(again.files.written == 0)
        #expect(again.files.unchanged == first.files.written)
        // A badge more: its own files, and what tells of the registry as a whole.
        let before = try site.tree("public")
        try SiteEdit.award.apply(to: site, &state, number: 6, using: &generator)
        let more = try #require(await build(site, to: "public").summary)
        let changed = try site.tree("public").filter { before[$0.key] != $0.value }.keys.sorted()
        #expect(more.files.written == changed.count)
        #expect(changed.allSatisfy { $0.hasPrefix("badges/g016-0000-0000-0000/") }, "\(changed)")
    }

    @Test func makesPartsThatTogetherAreTheSite() async throws {
        let site = try TestSite("second-series")
        var state = SiteEdit.State()
        var generator = SeededGenerator(seed: 1)
        for number in 0..<9 { try SiteEdit.award.apply(to: site, &state, number: number, using: &generator) }
        #expect(await build(site, to: "public").summary != nil)
        let whole = try site.tree("public")
        var together: [String: Data] = [:]
        for number in 1...3 {
            let options = SiteBuilder.Options(
                source: site.folder.path, output: site.url("part-\(number)").path, isRelease: false, program: "test",
                shard: try #require(BuildShard("\(number)/3")))
            let result = await SiteBuilder(options).build()
            #expect(result.summary != nil)
            for (path, bytes) in try site.tree("part-\(number)") {
                #expect(together.updateValue(bytes, forKey: path) == nil, "\(path) is in two parts")
            }
        }
        #expect(together.keys.sorted() == whole.keys.sorted())
        #expect(together == whole)
    }

    @Test(arguments: ["0/2", "3/2", "1/0", "1", "1/2/3", "a/b", "-1/2", " 1/2", "1/1001", ""])
    func readsNoSuchPart(_ text: String) { #expect(BuildShard(text) == nil) }

    @Test(arguments: ["1/1", "3/16", "1000/1000"])
    func readsAPart(_ text: String) { #expect(BuildShard(text) != nil) }
}
