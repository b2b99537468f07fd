import Diagnostics
import Foundation
import OutputWriting
import Testing

@Suite struct RecoveryTests {
    private static let old = ["a": "file", "b/c/d": "deep", "b/e": "e", "gone/x/y": "y", "same": "same", "z/1": "old"]
    private static let new = ["a/b": "inside", "b": "file", "same": "same", "z/1": "new", "n/m/o": "o"]

    /// Stops a commit after every number of steps there is, and opens the folder again.
    @Test(arguments: [false, true])
    func isOldOrNewAfterACrashAtAnyStep(copies: Bool) throws {
        var steps = 0
        var sawOld = false
        while true {
            let site = try TemporarySite()
            try site.build(Self.old)
            try site.put("by hand", at: "public/gone/x/note")
            var log = DiagnosticLog()
            let trial = OutputTrial(stoppingAfter: steps, copiesInsteadOfMoving: copies)
            if try site.build(Self.new, trial: trial, log: &log) != nil { break }
            #expect(log.isEmpty)

            // Opening is all that is asked for: nothing is staged.
            var reopened = SiteOutput.open(
                site.output, trial: OutputTrial(copiesInsteadOfMoving: copies), log: &log)
            reopened?.discard()
            reopened = nil
            #expect(log.isEmpty)
            let files = try site.files()
            let isOld = files == Self.old.merging(["gone/x/note": "by hand"]) { $1 }
            #expect(isOld || files == Self.new.merging(["gone/x/note": "by hand"]) { $1 }, "after \(steps) steps")
            if isOld { sawOld = true }
            #expect(try site.tree(".rosette").keys.sorted() == ["public", "public/lock", "public/manifest"])

            let again = try site.build(Self.new)
            #expect(again.written == (isOld ? 4 : 0))
            #expect(try site.files() == Self.new.merging(["gone/x/note": "by hand"]) { $1 })
            steps += 1
        }
        #expect(sawOld)
        #expect(steps > 15)
    }

    /// Crashes again and again while finishing the same commit.
    @Test func finishesACommitThatKeepsCrashing() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        var log = DiagnosticLog()
        try site.build(Self.new, trial: OutputTrial(stoppingAfter: 3), log: &log)
        for steps in 1..<30 {
            guard let output = SiteOutput.open(site.output, trial: OutputTrial(stoppingAfter: steps), log: &log)
            else { continue }
            output.discard()
        }
        #expect(log.isEmpty)
        #expect(try site.files() == Self.new)
    }

    @Test func finishesAFirstBuild() throws {
        for steps in 1..<7 {
            let site = try TemporarySite()
            var log = DiagnosticLog()
            let summary = try site.build(["a/b": "x", "c": "y"], trial: OutputTrial(stoppingAfter: steps), log: &log)
            #expect(summary == nil)
            _ = SiteOutput.open(site.output, log: &log)
            #expect(try site.files() == ["a/b": "x", "c": "y"], "after \(steps) steps")
        }
    }

    @Test func ignoresAJournalThatWasCutOff() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        var log = DiagnosticLog()
        try site.build(Self.new, trial: OutputTrial(stoppingAfter: 1), log: &log)
        let journal = try #require(try site.tree(".rosette")["public/journal"])
        for end in [0, 1, 20, journal.utf8.count / 2, journal.utf8.count - 1] {
            try site.put(String(decoding: journal.utf8.prefix(end), as: UTF8.self), at: ".rosette/public/journal")
            _ = SiteOutput.open(site.output, log: &log)
            #expect(try site.files() == Self.old)
            #expect(try site.tree(".rosette")["public/journal"] == nil)
        }
        try site.build(Self.new)
        #expect(try site.files() == Self.new)
    }

    @Test func clearsAwayWhatABuildLeftThatWasKilled() throws {
        let site = try TemporarySite()
        try site.build(Self.old)
        var log = DiagnosticLog()
        var output = SiteOutput.open(site.output, log: &log)
        try output?.stage("new", "x")
        output = nil
        try site.build(Self.new)
        #expect(try site.files() == Self.new)
        #expect(try site.tree(".rosette").keys.sorted() == ["public", "public/lock", "public/manifest"])
    }

    @Test(arguments: [
        ("garbage", "the list of what the last build wrote is in another format and is not used"),
        ("", "the list of what the last build wrote is damaged and is not used"),
        ("rosette-manifest 1 -\n1 - index.html\n", "the list of what the last build wrote is damaged and is not used"),
        (
            "rosette-manifest 1 -\n1 - index.html\nend - 0\n",
            "the list of what the last build wrote is damaged and is not used"
        ),
        (
            "rosette-manifest 9 -\n1 - index.html\nend - 0\n",
            "the list of what the last build wrote is in another format and is not used"
        ),
    ])
    func warnsOfAManifestThatCannotBeUsed(text: String, message: String) throws {
        let site = try TemporarySite()
        try site.build(["index.html": "x", "stale.html": "y"])
        try site.put(text.contains("\n") || text.isEmpty ? text : text + "\n", at: ".rosette/public/manifest")
        var log = DiagnosticLog()
        let summary = try site.build(["index.html": "x"], log: &log)
        #expect(summary == OutputSummary(written: 0, unchanged: 1, removed: 0))
        #expect(
            log.lines == [
                "warning: \(message) [output-manifest-unusable] pages that are gone from the source stay in the output "
                    + "folder; to be rid of them, empty it and build again"
            ])
        #expect(try site.files() == ["index.html": "x", "stale.html": "y"])
        // The next build knows its files again.
        #expect(try site.build(["other.html": "z"]).removed == 1)
    }
}
