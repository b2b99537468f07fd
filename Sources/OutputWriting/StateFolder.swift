import FileAccess

/// Where a build keeps what is not published: `.rosette/<name of the output folder>/` beside the output folder.
///
/// Beside and not inside, because a list of all files inside would publish the address of every badge. Only its owner
/// may look in.
final class StateFolder: Sendable {
    static let stagingName = "staging"
    /// Below the state folder: the new files under the paths they will have.
    static let stagedFilesName = "staging/files"

    /// The folder that holds the output folder.
    let parent: OpenFolder
    let outputName: String
    let folder: OpenFolder
    /// Held locked as long as this object lives.
    private let lock: OpenFile

    /// Makes the folder if need be and takes its lock.
    ///
    /// - Throws: `busy` where another build has the lock, `notWritable` where the folder cannot be made.
    init(for output: ResolvedPath, shownAs shown: String) throws(OutputProblem) {
        let state = output.parent.text + "/.rosette/" + output.name
        var path = output.parent.text
        let isLocked: Bool
        do throws(SystemError) {
            try Self.makeFolders(upTo: output.parent)
            parent = try OpenFolder(output.parent.text)
            path = state
            _ = try parent.makeFolder(".rosette", permissions: 0o700)
            _ = try parent.makeFolder(".rosette/" + output.name, permissions: 0o700)
            folder = try OpenFolder(".rosette/" + output.name, in: parent)
            lock = try folder.createFile("lock", permissions: 0o600)
            isLocked = try lock.lock()
        } catch {
            throw .notWritable(path: path, reason: error.text)
        }
        outputName = output.name
        guard isLocked else { throw .busy(shown) }
    }

    /// Removes what a build left that never came to its commit.
    func removeLeftovers() throws(SystemError) {
        for name in [Journal.list.name, Journal.pendingName, Manifest.pendingName] { try folder.removeFile(name) }
        try folder.removeOwnFolder(Self.stagingName)
    }

    private static func makeFolders(upTo path: ResolvedPath) throws(SystemError) {
        let root = try OpenFolder("/")
        var trail = ""
        for part in path.text.split(separator: "/") {
            trail += trail.isEmpty ? String(part) : "/" + part
            if try root.status(of: trail) == nil { _ = try root.makeFolder(trail) }
        }
    }
}
