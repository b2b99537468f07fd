import SystemPrograms

/// A commit of the Git repository that a folder lies in: what the folder's files were then.
///
/// It is read by the system's own `git`, and nothing of it is written anywhere.
package struct GitRevision: Sendable {
    /// The most bytes of all files together.
    private static let sizeLimit = 1 << 30
    /// The most bytes of an answer that is a list.
    private static let listLimit = 64 << 20

    private let git: SystemProgram
    private let folder: String
    private let commit: String

    /// - Parameters:
    ///   - name: what Git knows it by: a branch, a tag, a hash.
    ///   - folder: a folder of the work tree.
    ///   - searchPath: the folders that may hold `git`, as `PATH` lists them.
    /// - Throws: where there is no such commit to be had.
    package init(_ name: String, of folder: String, searchPath: String) async throws(GitProblem) {
        guard let git = SystemProgram("git", searchPath: searchPath) else { throw .missingProgram }
        self.git = git
        self.folder = folder
        let inside = try await Self.answer(
            git, folder, ["rev-parse", "--is-inside-work-tree"], limit: Self.listLimit,
            or: { .noRepository(said: $0) })
        guard inside == Array("true\n".utf8) else { throw .noRepository(said: "") }
        let hash = try await Self.answer(
            git, folder, ["rev-parse", "--quiet", "--verify", "--end-of-options", "\(name)^{commit}"],
            limit: Self.listLimit, or: { _ in .unknownRevision(name) })
        self.commit = String(decoding: hash.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// The plain files that the commit has below a folder.
    ///
    /// - Parameter path: where to look, as `content/registry`; nothing there means no files.
    /// - Returns: their bytes, by their paths from the folder of this revision.
    /// - Throws: where Git cannot read them, as in a copy that holds only part of the history.
    package func files(below path: String) async throws(GitProblem) -> [String: [UInt8]] {
        let list = try await Self.answer(
            git, folder, ["ls-tree", "-r", "-z", commit, "--", "./\(path)"], limit: Self.listLimit,
            or: { .unreadable(said: $0) })
        let entries = list.split(separator: 0).compactMap(TreeEntry.init)
        guard !entries.isEmpty else { return [:] }
        let request = entries.flatMap { Array($0.object.utf8) + [UInt8(ascii: "\n")] }
        let answer = try await Self.answer(
            git, folder, ["cat-file", "--batch"], input: request, limit: Self.sizeLimit,
            or: { .unreadable(said: $0) })
        guard let contents = BlobReader.blobs(in: answer), contents.count == entries.count else {
            throw .unreadable(said: "")
        }
        return Dictionary(zip(entries.map(\.path), contents)) { first, _ in first }
    }

    private static func answer(
        _ git: SystemProgram, _ folder: String, _ arguments: [String], input: [UInt8] = [], limit: Int,
        or problem: (String) -> GitProblem
    ) async throws(GitProblem) -> [UInt8] {
        let run: SystemProgram.Run
        do {
            run = try await git.run(["-C", folder] + arguments, input: input, outputLimit: limit)
        } catch {
            throw .missingProgram
        }
        guard run.status == 0, run.output.count <= limit else {
            let line = run.report.split(separator: UInt8(ascii: "\n")).first ?? []
            throw problem(String(decoding: line, as: UTF8.self))
        }
        return run.output
    }
}
