import Foundation
import TestSupport
import Testing

/// What the program says of the commit that it was built from, for the states that its source can be in.
@Suite struct VersionTests {
    private static let paths = ["Package.swift", "Sources", ".ci/commit"]

    private let folder: SourceFolder

    init() throws {
        folder = try SourceFolder(isEmpty: true)
        try put("// tools\n", at: "source/Package.swift")
        try put("let x = 1\n", at: "source/Sources/App.swift")
        try put("$Format:%H$\n", at: "source/.ci/commit")
        try put(".ci/commit export-subst\n", at: "source/.gitattributes")
    }

    @Test func areTheCommit() async throws {
        let commit = try await begin()
        #expect(try await note(of: "source") == commit)
        try put("text\n", at: "source/README.md")
        #expect(try await note(of: "source") == commit, "what makes no other program counts for nothing")
    }

    @Test(arguments: ["source/Sources/App.swift", "source/Sources/New.swift"])
    func saySoWhereSomethingWasChanged(_ file: String) async throws {
        let commit = try await begin()
        try put("let x = 2\n", at: file)
        #expect(try await note(of: "source") == "\(commit), with changes that were not committed")
    }

    @Test func areTheCommitOfAWorktree() async throws {
        _ = try await begin()
        try await git(
            "worktree add -q ../other -b other && cd ../other && touch Sources/B.swift && git add . && git \(Self.user) commit -qm B"
        )
        let commit = try await git("rev-parse other").prefix(7)
        #expect(try await note(of: "other") == commit)
    }

    @Test func areTheCommitOfAnArchive() async throws {
        let commit = try await begin()
        try await git("archive --prefix=archive/ HEAD | tar -x -C ..")
        #expect(try await note(of: "archive") == commit)
    }

    /// A copy without its `.git`, also where it lies in the repository of something else.
    @Test func areNotKnownWithoutGit() async throws {
        #expect(try await note(of: "source") == "commit not known")
        _ = try await begin()
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "source/Sources"), to: folder.url.appending(path: "source/copy/Sources"))
        #expect(try await note(of: "source/copy") == "commit not known")
    }

    /// A file that is written is compiled again.
    @Test func areWrittenOnlyWhereTheyAreOthers() async throws {
        _ = try await begin()
        _ = try await note(of: "source")
        let first = try modified()
        try put("text\n", at: "source/README.md")
        _ = try await note(of: "source")
        #expect(try modified() == first)
    }

    @Test func areTold() async throws {
        let run = try await folder.run("--version")
        let form = /rosette \d+\.\d+\.\d+ \(([0-9a-f]{7}(, with changes that were not committed)?|commit not known)\)\n/
        #expect(run.output.wholeMatch(of: form) != nil, "\(run.output)")
        #expect(run.status == 0)
    }

    private static let user = "-c user.name=T -c user.email=t@example.org"

    private func begin() async throws -> String {
        try await git("init -q && git add . && git \(Self.user) commit -qm Begin")
        return String(try await git("rev-parse HEAD").prefix(7))
    }

    @discardableResult
    private func git(_ command: String) async throws -> String {
        let run = try await ProgramRun(
            URL(filePath: "/bin/sh"), ["-c", "git \(command)"], in: folder.url.appending(path: "source"))
        #expect(run.status == 0, "\(run.output)")
        return run.standardOutput
    }

    private func note(of path: String) async throws -> String {
        let tools = ["note-commit", "note-commit-tool"].map { Workplace.products.appending(path: $0) }
        let tool = try #require(tools.first { FileManager.default.isExecutableFile(atPath: $0.path) })
        let output = folder.url.appending(path: "ProgramCommit.swift")
        let run = try await ProgramRun(tool, [output.path, folder.url.appending(path: path).path] + Self.paths)
        #expect(run.status == 0, "\(run.output)")
        let text = try String(contentsOf: output, encoding: .utf8)
        return String(try #require(text.firstMatch(of: /"(.*)"/)).output.1)
    }

    private func modified() throws -> Date? {
        let file = folder.url.appending(path: "ProgramCommit.swift")
        return try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
    }

    private func put(_ text: String, at path: String) throws {
        let file = folder.url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
