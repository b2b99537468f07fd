import Diagnostics
import Foundation
import OutputWriting
import Testing

@Suite struct CommitTests {
    private let site: TemporarySite

    init() throws { site = try TemporarySite() }

    private func modificationDate(_ path: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: site.output + "/" + path)[.modificationDate] as? Date
    }

    @Test func writesWhatIsNewAndLeavesTheRestAlone() throws {
        let first = try site.build(["index.html": "one", "a/b/c.txt": "two", "a/d.txt": ""])
        #expect(first == OutputSummary(written: 3, unchanged: 0, removed: 0))
        #expect(try site.tree() == ["index.html": "one", "a": "/", "a/b": "/", "a/b/c.txt": "two", "a/d.txt": ""])
        let date = try modificationDate("index.html")
        let second = try site.build(["index.html": "one", "a/b/c.txt": "TWO", "a/e.txt": "x"])
        #expect(second == OutputSummary(written: 2, unchanged: 1, removed: 1))
        #expect(try site.files() == ["index.html": "one", "a/b/c.txt": "TWO", "a/e.txt": "x"])
        #expect(try modificationDate("index.html") == date)
    }

    @Test func writesNothingWhenNothingChanged() throws {
        let files = ["index.html": "one", "a/b.txt": "two"]
        try site.build(files)
        let manifest = site.state + "/manifest"
        let before = try FileManager.default.attributesOfItem(atPath: manifest)[.systemFileNumber] as? Int
        #expect(try site.build(files) == OutputSummary(written: 0, unchanged: 2, removed: 0))
        let after = try FileManager.default.attributesOfItem(atPath: manifest)[.systemFileNumber] as? Int
        #expect(before == after)
    }

    @Test func touchesNothingBeforeTheCommitOrWhenItIsDiscarded() throws {
        try site.build(["index.html": "one", "a/b.txt": "two"])
        let before = try site.tree()
        let manifest = try site.tree(".rosette")["public/manifest"]
        var log = DiagnosticLog()
        do {
            let output = try #require(SiteOutput.open(site.output, log: &log))
            try output.stage("index.html", "changed")
            try output.stage("new/c.txt", "x")
            #expect(try site.tree() == before)
            output.discard()
            #expect(try site.tree() == before)
        }
        #expect(try site.tree(".rosette") == ["public": "/", "public/lock": "", "public/manifest": manifest ?? ""])
    }

    @Test func leavesNoOutputFolderWhenTheFirstBuildFails() throws {
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        try output.stage("index.html", "x")
        output.discard()
        #expect(!FileManager.default.fileExists(atPath: site.output))
    }

    @Test func keepsItsListsOutsideThePublishedFolder() throws {
        try site.build(["badges/secret/index.html": "x"])
        #expect(try site.tree().keys.sorted() == ["badges", "badges/secret", "badges/secret/index.html"])
        #expect(try site.tree(".rosette")["public/manifest"]?.contains("badges/secret/index.html") == true)
    }

    @Test func keepsFilesThatNoBuildWrote() throws {
        try site.build(["index.html": "one", "a/b.txt": "two", "c/d.txt": "x"])
        try site.put("by hand", at: "public/CNAME")
        try site.put("by hand", at: "public/a/note.txt")
        #expect(try site.build(["index.html": "one"]).removed == 2)
        #expect(
            try site.tree()
                == ["index.html": "one", "CNAME": "by hand", "a": "/", "a/note.txt": "by hand"])
    }

    @Test func removesOnlyFoldersThatTheSiteMade() throws {
        try site.makeFolder("public/kept/deep")
        try site.build(["kept/deep/made/x.txt": "x", "kept/y.txt": "y", "gone/a/b/c.txt": "z"])
        try site.build(["index.html": "i"])
        #expect(try site.tree() == ["index.html": "i", "kept": "/", "kept/deep": "/"])
    }

    @Test func remembersItsFoldersOverManyBuilds() throws {
        try site.build(["a/b/one.txt": "1"])
        try site.build(["a/b/one.txt": "1", "a/b/two.txt": "2"])
        try site.build(["a/b/two.txt": "2"])
        try site.build(["x.txt": "x"])
        #expect(try site.tree() == ["x.txt": "x"])
    }

    @Test func doesNotCareWhetherAStaleFileIsStillThere() throws {
        try site.build(["a/x.txt": "x", "b/y.txt": "y", "z.txt": "z"])
        try site.remove("public/a")
        try site.remove("public/b/y.txt")
        #expect(try site.build(["z.txt": "z"]) == OutputSummary(written: 0, unchanged: 1, removed: 0))
        #expect(try site.tree() == ["z.txt": "z"])
    }

    @Test func putsBackWhatSomeoneRemovedOrChanged() throws {
        try site.build(["a/x.txt": "x", "z.txt": "z"])
        try site.remove("public/a")
        try site.put("Z", at: "public/z.txt")
        #expect(try site.build(["a/x.txt": "x", "z.txt": "z"]) == OutputSummary(written: 2, unchanged: 0, removed: 0))
        #expect(try site.files() == ["a/x.txt": "x", "z.txt": "z"])
    }

    @Test func turnsAFileIntoAFolderAndBack() throws {
        try site.build(["a": "file", "b/c/d": "deep", "b/e": "e", "z": "z"])
        try site.build(["a/b": "inside", "a-b": "between", "b": "file", "z": "z"])
        #expect(try site.files() == ["a/b": "inside", "a-b": "between", "b": "file", "z": "z"])
        try site.build(["a": "file", "b/c/d": "deep"])
        #expect(try site.tree() == ["a": "file", "b": "/", "b/c": "/", "b/c/d": "deep"])
    }

    @Test func givesFilesAndFoldersTheUsualPermissions() throws {
        try site.build(["a/b.txt": "x"])
        let file = try FileManager.default.attributesOfItem(atPath: site.output + "/a/b.txt")[.posixPermissions] as? Int
        let folder = try FileManager.default.attributesOfItem(atPath: site.output + "/a")[.posixPermissions] as? Int
        let state = try FileManager.default.attributesOfItem(atPath: site.root + "/.rosette")[.posixPermissions] as? Int
        // The umask of whoever runs the tests may take away more.
        #expect((file ?? 0o777) & ~0o644 == 0)
        #expect((folder ?? 0o7777) & ~0o755 == 0)
        #expect((state ?? 0o777) & 0o077 == 0)
    }

    @Test(arguments: [false, true])
    func takesFilesFromManyTasks(copies: Bool) async throws {
        var log = DiagnosticLog()
        let output = try #require(
            SiteOutput.open(
                site.output, trial: OutputTrial(copiesInsteadOfMoving: copies, batch: 37), log: &log))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for number in 0..<500 { try output.stage("d\(number % 50)/\(task)-\(number).txt", "\(number)") }
                }
            }
            try await group.waitForAll()
        }
        #expect(output.commit(log: &log) == OutputSummary(written: 2_000, unchanged: 0, removed: 0))
        #expect(log.isEmpty)
        let files = try site.files()
        #expect(files.count == 2_000)
        #expect(files["d7/3-407.txt"] == "407")
    }

    @Test func mergesLongListsAsShortOnes() throws {
        let files = Dictionary(
            uniqueKeysWithValues: (0..<1_000).map { ("p\($0 % 7)/\($0 &* 7_919 % 1_000).txt", "\($0)") })
        try site.build(files, trial: OutputTrial(batch: 10))
        #expect(try site.files() == files)
        #expect(try site.build(files, trial: OutputTrial(batch: 3)).unchanged == 1_000)
        #expect(try site.build(files).unchanged == 1_000)
        let half = files.filter { $0.key < "p3" }
        #expect(try site.build(half, trial: OutputTrial(batch: 10)).removed == 1_000 - half.count)
        #expect(try site.files() == half)
    }

    @Test func acceptsNamesWithSpacesAndAccents() throws {
        let files = ["a b/c d.txt": "1", "é/\u{301}x.txt": "2", "é/y.txt": "3", "end - x": "4"]
        try site.build(files)
        #expect(try site.files() == files)
        #expect(try site.build(files).unchanged == 4)
        try site.build(["x": "x"])
        #expect(try site.tree() == ["x": "x"])
    }
}
