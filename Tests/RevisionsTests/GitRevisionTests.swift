import Diagnostics
import Foundation
import Revisions
import TestSupport
import Testing

/// Files of earlier commits, from repositories that the tests make.
@Suite(
    .enabled(if: Workplace.isContinuousIntegration || Workplace.tool("git") != nil, "git is not installed"))
final class GitRevisionTests: Sendable {
    /// Outside of this project's own repository.
    private let folder: URL
    private let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rosette-git-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func git(_ arguments: String...) async throws {
        let git = try #require(Workplace.tool("git"))
        let identity = ["-c", "user.name=A", "-c", "user.email=a@school.example", "-c", "core.autocrlf=false"]
        let run = try await ProgramRun(git, identity + arguments, in: folder)
        #expect(run.status == 0, "\(run.output)")
    }

    private func put(_ bytes: [UInt8], at path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    private func commit(_ name: String) async throws {
        try await git("add", "-A")
        try await git("commit", "-q", "--allow-empty", "-m", name)
    }

    private func revision(_ name: String, of path: String = ".") async throws(GitProblem) -> GitRevision {
        try await GitRevision(name, of: folder.appending(path: path).path, searchPath: searchPath)
    }

    private func isRefused(_ name: String, at path: String = ".") async -> GitProblem? {
        do throws(GitProblem) {
            _ = try await revision(name, of: path)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsFilesAsTheyWere() async throws {
        try await git("init", "-q", "-b", "main")
        let bytes: [[UInt8]] = [[], [0, 10, 13, 10, 255], Array(repeating: 65, count: 300_000)]
        for (number, content) in bytes.enumerated() { try put(content, at: "content/registry/a/\(number) ü.json") }
        try put([1], at: "content/registry.txt")
        try await commit("one")
        try await git("tag", "then")
        try put([7], at: "content/registry/a/0 ü.json")
        try FileManager.default.removeItem(at: folder.appending(path: "content/registry/a/1 ü.json"))
        try await commit("two")
        let then = try await revision("then").files(below: "content/registry")
        #expect(then.count == 3)
        for (number, content) in bytes.enumerated() { #expect(then["content/registry/a/\(number) ü.json"] == content) }
        let now = try await revision("main").files(below: "content/registry")
        #expect(now.keys.sorted() == ["content/registry/a/0 ü.json", "content/registry/a/2 ü.json"])
        #expect(try await revision("HEAD~1").files(below: "nowhere") == [:])
    }

    /// A source folder need not be the top of its repository.
    @Test func namesFilesFromTheFolderThatWasGiven() async throws {
        try await git("init", "-q", "-b", "main")
        try put([1], at: "site/content/registry/keys.json")
        try put([2], at: "content/registry/keys.json")
        try await commit("one")
        let files = try await revision("main", of: "site").files(below: "content/registry")
        #expect(files == ["content/registry/keys.json": [1]])
    }

    @Test(arguments: ["nothing", "--help", "-n", "main:content", "HEAD~5", " "])
    func refusesWhatNamesNoCommit(_ name: String) async throws {
        try await git("init", "-q", "-b", "main")
        try put([1], at: "content/registry/keys.json")
        try await commit("one")
        #expect(await isRefused(name) == .unknownRevision(name))
    }

    @Test func refusesAFolderWithoutARepository() async throws {
        guard case .noRepository? = await isRefused("main") else {
            Issue.record("a folder without a repository was read")
            return
        }
        #expect(await isRefused("main", at: "missing") != nil)
    }

    @Test func saysThatGitIsMissing() async throws {
        do {
            _ = try await GitRevision("main", of: folder.path, searchPath: "/nowhere:relative")
            Issue.record("git was found where there is none")
        } catch {
            #expect(error == .missingProgram)
        }
    }

    @Test(arguments: [
        (
            GitProblem.missingProgram, "git-missing",
            "the program 'git' is not installed, and earlier revisions cannot be read without it",
            "install it, or leave '--since' out"
        ),
        (
            .noRepository(said: "fatal: no"), "git-repository",
            "the source folder is not in a Git repository: 'fatal: no'",
            "run the command in a clone of the repository, or leave '--since' out"
        ),
        (
            .unknownRevision("x"), "git-revision", "Git knows no revision 'x' here",
            "check the spelling with 'git branch --all' and 'git tag'; where only part of the history was fetched, "
                + "fetch the branch first"
        ),
        (
            .unreadable(said: ""), "git-unreadable", "Git cannot read the registry of that revision",
            "where only part of the history was fetched, fetch all of it with 'git fetch --unshallow'"
        ),
    ])
    func says(_ problem: GitProblem, _ id: String, _ message: String, _ hint: String) {
        #expect(problem.id == id && problem.message == message && problem.hint == hint)
    }
}
