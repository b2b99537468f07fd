import Foundation
import TestSupport
import Testing

struct BuildTests {
    @Test func tellsWhatItBuiltOnStandardOutput() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("build")
        #expect(run.status == 0)
        #expect(run.diagnostics == "")
        let report =
            /built \d+ pages and \d+ specimen badges in (\d+ ms|\d+\.\d s)\npublic: (\d+) written, 0 unchanged, 0 removed\n/
        let match = try #require(run.output.wholeMatch(of: report))
        #expect(try folder.files(below: "public").count == Int(match.2))
    }

    @Test func tellsThatASecondBuildChangedNothing() async throws {
        let folder = try SourceFolder()
        #expect(try await folder.run("build").status == 0)
        let count = try folder.files(below: "public").count
        let run = try await folder.run("build")
        #expect(run.output.hasSuffix("\npublic: 0 written, \(count) unchanged, 0 removed\n"))
    }

    @Test func saysNothingOfSuccessWhenQuiet() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("build", "--quiet")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.diagnostics == "")
        #expect(folder.hasPublic)
    }

    @Test(arguments: [[], ["--quiet"]])
    func tellsProblemsOnStandardErrorAndWritesNothing(_ more: [String]) async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(of: "content/about.md", beginning: "title:", with: "titel: About")
        let run = try await UserRun(["build"] + more, in: folder.url)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.diagnostics.contains("content/about.md:2:1: error: unknown key 'titel'"))
        #expect(run.diagnostics.contains(/\n\d+ errors?; nothing was written\n$/))
        #expect(!folder.hasPublic)
    }

    @Test func saysThatTheSourceFolderIsNotThere() async throws {
        let folder = try SourceFolder(isEmpty: true)
        let run = try await folder.run("build", "--source", "nowhere")
        let expected = """
            error: there is no folder 'nowhere' [missing-folder]
               = hint: give the folder that holds content/ and templates/ with --source

            1 error; nothing was written

            """
        #expect(run.diagnostics == expected)
        #expect(run.output == "")
        #expect(run.status == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test func saysThatItWasStartedInTheWrongFolder() async throws {
        let folder = try SourceFolder(isEmpty: true)
        let run = try await folder.run("build")
        let expected = """
            error: the source folder has no folder 'content' [missing-folder]
               = hint: add it, or give the folder that holds content/ and templates/ with --source

            error: the source folder has no folder 'templates' [missing-folder]
               = hint: add it, or give the folder that holds content/ and templates/ with --source

            2 errors; nothing was written

            """
        #expect(run.diagnostics == expected)
        #expect(run.status == 1)
        #expect(!folder.hasPublic)
    }

    @Test func isDoneAlsoWhereNobodyReadsWhatItPrints() async throws {
        let folder = try SourceFolder()
        let process = Process()
        process.executableURL = Workplace.program
        process.arguments = ["build"]
        process.currentDirectoryURL = folder.url
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        process.standardOutput = pipe
        try await ProgramRun.runToItsEnd(process)
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
        #expect(folder.hasPublic)
    }

    @Test(arguments: [
        ("site", "site"), ("site/", "site"), ("./site", "site"), ("a/b/c", "a/b/c"), ("a/b/../c/", "a/c"),
        ("sp ace/ünï", "sp ace/ünï"),
    ])
    func writesToTheFolderItIsTold(output: String, made: String) async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("build", "--output", output)
        #expect(run.status == 0, "\(run.diagnostics)")
        #expect(run.output.contains("\n\(output): "))
        #expect(try folder.files(below: made).contains("index.html"))
        #expect(!folder.hasPublic)
    }

    @Test func writesToAnAbsoluteFolder() async throws {
        let folder = try SourceFolder()
        let output = folder.url.appending(path: "elsewhere/site").path
        #expect(try await folder.run("build", "--output", output).status == 0)
        #expect(try folder.files(below: "elsewhere/site").contains("index.html"))
    }

    /// The output folder is one of the folder the program is run in, wherever the source is.
    @Test(arguments: ["source", "source/", "./source"])
    func buildsFromASourceElsewhere(_ source: String) async throws {
        let folder = try SourceFolder()
        let moved = folder.url.appending(path: "source")
        try FileManager.default.createDirectory(at: moved, withIntermediateDirectories: true)
        for part in ["content", "templates"] {
            try FileManager.default.moveItem(at: folder.url.appending(path: part), to: moved.appending(path: part))
        }
        let run = try await folder.run("build", "--source", source)
        #expect(run.status == 0, "\(run.diagnostics)")
        #expect(try folder.files(below: "public").contains("index.html"))
        #expect(try folder.files(below: "source").allSatisfy { $0.hasPrefix("content/") || $0.hasPrefix("templates/") })
    }
}
