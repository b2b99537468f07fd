import Diagnostics
import Foundation
import OutputWriting
import Testing

private let foreignHint = "move them away, or choose another output folder"
private let linkHint = "put real files and folders in place of the links, or choose another output folder"

@Suite struct OutputProblemTests {
    private let site: TemporarySite

    init() throws { site = try TemporarySite() }

    /// Builds, expects to be refused with these lines, and that nothing has changed.
    private func expectRefusal(_ files: [String: String], _ lines: [String]) throws {
        let before = try site.tree()
        var log = DiagnosticLog()
        #expect(try site.build(files, log: &log) == nil)
        #expect(log.lines(in: site) == lines)
        #expect(try site.tree() == before)
        #expect(
            try site.tree(".rosette").keys.allSatisfy { ["public", "public/lock", "public/manifest"].contains($0) })
    }

    @Test func refusesToReplaceAFileThatNoBuildMade() throws {
        try site.put("by hand", at: "public/index.html")
        try expectRefusal(
            ["index.html": "built", "other.html": "x"],
            [
                "error: a file in 'ROOT/public' that no build made is in the way: 'index.html' [output-foreign-file] "
                    + foreignHint
            ])
    }

    @Test func namesTheFirstFilesInTheWay() throws {
        for name in ["a", "b", "c", "d", "e"] { try site.put("by hand", at: "public/\(name)") }
        try expectRefusal(
            ["a": "1", "b": "1", "c": "1", "d": "1", "e": "1"],
            [
                "error: 5 files in 'ROOT/public' that no build made are in the way: 'a', 'b', 'c' and 2 more "
                    + "[output-foreign-file] " + foreignHint
            ])
        try expectRefusal(
            ["a": "1", "b": "1"],
            [
                "error: 2 files in 'ROOT/public' that no build made are in the way: 'a' and 'b' "
                    + "[output-foreign-file] " + foreignHint
            ])
    }

    @Test func adoptsAFileThatIsAsItShouldBe() throws {
        try site.put("same", at: "public/index.html")
        #expect(try site.build(["index.html": "same"]) == OutputSummary(written: 0, unchanged: 1, removed: 0))
        #expect(try site.build(["other.html": "x"]).removed == 1)
    }

    @Test func refusesAForeignFileWhereAFolderMustBe() throws {
        try site.build(["z": "z"])
        try site.put("by hand", at: "public/a")
        try expectRefusal(
            ["a/b": "x", "a/c": "y"],
            [
                "error: a file in 'ROOT/public' that no build made is in the way: 'a' [output-foreign-file] "
                    + foreignHint
            ])
    }

    @Test func refusesAFolderWithForeignFilesWhereAFileMustBe() throws {
        try site.build(["a/ours": "x"])
        try site.put("by hand", at: "public/a/deep/theirs")
        try expectRefusal(
            ["a": "file"],
            [
                "error: a file in 'ROOT/public' that no build made is in the way: 'a/deep/theirs' "
                    + "[output-foreign-file] " + foreignHint
            ])
        try site.remove("public/a/deep/theirs")
        try site.build(["a": "file"])
        #expect(try site.tree() == ["a": "file"])
    }

    @Test func doesNotWriteThroughLinks() throws {
        try site.put("theirs", at: "elsewhere/x.txt")
        try site.makeFolder("public")
        try site.link("public/assets", to: site.root + "/elsewhere")
        try site.link("public/file.txt", to: site.root + "/elsewhere/x.txt")
        try expectRefusal(
            ["assets/x.txt": "theirs", "assets/y.txt": "new", "file.txt": "new"],
            [
                "error: a build does not write through links, and 'ROOT/public' has 2 in its way: 'assets' and "
                    + "'file.txt' [output-symlink] " + linkHint
            ])
        #expect(try site.tree("elsewhere") == ["x.txt": "theirs"])
    }

    @Test func doesNotRemoveThroughLinks() throws {
        try site.build(["a/x.txt": "x", "z": "z"])
        try site.remove("public/a")
        try site.put("x", at: "elsewhere/x.txt")
        try site.link("public/a", to: site.root + "/elsewhere")
        #expect(try site.build(["z": "z"]).removed == 0)
        #expect(try site.tree("elsewhere") == ["x.txt": "x"])
        #expect(try site.tree() == ["z": "z", "a": "-> " + site.root + "/elsewhere"])
    }

    @Test func doesNotFollowALinkThatAppearedBeforeACommitIsFinished() throws {
        try site.build(["a/x.txt": "old"])
        var log = DiagnosticLog()
        try site.build(["a/x.txt": "new"], trial: OutputTrial(stoppingAfter: 1), log: &log)
        try site.remove("public/a")
        try site.put("theirs", at: "elsewhere/x.txt")
        try site.link("public/a", to: site.root + "/elsewhere")
        #expect(SiteOutput.open(site.output, log: &log) == nil)
        #expect(log.sorted.map(\.id) == ["output-symlink"])
        #expect(try site.tree("elsewhere") == ["x.txt": "theirs"])
        try site.remove("public/a")
        #expect(try site.build(["a/x.txt": "new"]).unchanged == 1)
    }

    @Test func refusesAPathThatIsStagedTwice() throws {
        try site.build(["a": "old"])
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        try output.stage("b/c", "x")
        let problem = try #require(throws: OutputProblem.self) { try output.stage("b/c", "x") }
        #expect(problem == .stagedTwice(count: 1, first: ["b/c"]))
        #expect(problem.message == "a file is made twice: 'b/c'")
        #expect(problem.id == "output-path-twice")
        #expect(problem.hint == "give one of the two another address")
    }

    @Test func refusesAPathThatIsStagedTwiceAndPublishedAlready() throws {
        try site.build(["a": "old", "b": "old"])
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, trial: OutputTrial(batch: 2), log: &log))
        for text in ["old", "new", "old"] { try output.stage("a", text) }
        for text in ["old", "old"] { try output.stage("b", text) }
        try output.stage("d", "x")
        #expect(output.commit(log: &log) == nil)
        #expect(
            log.lines == [
                "error: 2 files are made twice: 'a' and 'b' [output-path-twice] give one of the two another address"
            ])
        #expect(try site.tree() == ["a": "old", "b": "old"])
    }

    @Test(arguments: [["a", "a-b", "a/b/c"], ["a/b/c", "a-b", "a"]])
    func refusesAPathThatIsFileAndFolder(paths: [String]) throws {
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        try output.stage(paths[0], "x")
        try output.stage(paths[1], "x")
        let problem = try #require(throws: OutputProblem.self) { try output.stage(paths[2], "x") }
        #expect(problem == .fileAndFolder("a"))
        #expect(problem.message == "'a' is made both as a file and as a folder")
        #expect(problem.id == "output-path-twice")
    }

    @Test func refusesAPathThatIsFileAndFolderAndPublishedAlready() throws {
        try site.build(["a": "1"])
        try expectRefusal(
            ["a": "1", "a-b": "2", "a/b/c": "3", "ab/c": "4"],
            [
                "error: 'a' is made both as a file and as a folder [output-path-twice] give one of the two another "
                    + "address"
            ])
    }

    @Test func refusesAnOutputFolderThatIsAFile() throws {
        try site.put("x", at: "public")
        var log = DiagnosticLog()
        #expect(SiteOutput.open(site.output, log: &log) == nil)
        #expect(
            log.lines(in: site) == [
                "error: the output folder 'ROOT/public' is a file [output-not-a-folder] move the file away, or choose "
                    + "another output folder"
            ])
    }

    @Test func refusesAnOutputFolderThatIsALinkToNothing() throws {
        try site.link("public", to: site.root + "/nowhere")
        var log = DiagnosticLog()
        #expect(SiteOutput.open(site.output, log: &log) == nil)
        #expect(log.sorted.map(\.id) == ["output-symlink"])
    }

    @Test func followsALinkThatIsTheOutputFolderItself() throws {
        try site.makeFolder("served/www")
        try site.link("public", to: "served/www")
        try site.build(["a": "x"])
        #expect(try site.tree("served/www") == ["a": "x"])
        #expect(try site.tree("served")[".rosette/www/manifest"] != nil)
    }

    @Test func saysWhyItCannotWrite() throws {
        try site.put("x", at: "file")
        var log = DiagnosticLog()
        #expect(SiteOutput.open(site.root + "/file/public", log: &log) == nil)
        #expect(
            log.lines(in: site) == [
                "error: cannot write to 'ROOT/file': not a directory [output-not-writable] check that the folder exists "
                    + "and that you may write there, or choose another output folder"
            ])
    }

    @Test func saysWhatCouldNotBeWritten() throws {
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        try site.remove(".rosette")
        let problem = try #require(throws: OutputProblem.self) { try output.stage("a/b", "x") }
        #expect(
            problem
                == .writeFailed(
                    path: site.output + "/a/b", reason: "no such file or directory", isCommitting: false))
        #expect(problem.message == "cannot write '\(site.output)/a/b': no such file or directory")
        #expect(problem.id == "output-write-failed")
        #expect(problem.hint == "the published site is as it was; make room or mend what is wrong and build again")
        let later = OutputProblem.writeFailed(path: "a", reason: "no space left on device", isCommitting: true)
        #expect(
            later.hint
                == "part of the site is new and part old; mend what is wrong and build again, which finishes this first"
        )
    }

    @Test func letsOneBuildAtATimeIn() throws {
        var log = DiagnosticLog()
        var first = SiteOutput.open(site.output, log: &log)
        #expect(first != nil)
        #expect(SiteOutput.open(site.root + "/./public/../public", log: &log) == nil)
        #expect(
            log.lines(in: site) == [
                "error: another build is writing to 'ROOT/./public/../public' [output-busy] wait until it is done, then "
                    + "build again"
            ])
        first = nil
        #expect(SiteOutput.open(site.output, log: &log) != nil)
    }
}
