import FileAccess

/// A place for a file that must never be published: outside the source folder and outside every Git work tree.
///
/// - Links and `..` are followed first, and folders are compared by what they are: no spelling gets around the rule.
/// - A work tree is a folder with a `.git` in it, whether a folder or the file that worktrees and submodules have.
/// - What is written can be read and written by its owner only, from the first byte.
package struct PrivatePlace: Sendable {
    /// What the file is for, which decides the words of a refusal.
    package enum Use: Sendable, Hashable, CaseIterable {
        case key
        /// Earners' addresses with the links to their badges.
        case links
        /// Why badges were withdrawn.
        case log
        /// Who has completed what.
        case roster
    }

    static let permissions: UInt16 = 0o600
    private static let pendingName = ".rosette-new"

    /// The path as the user wrote it.
    package let path: String
    package let use: Use
    private let real: ResolvedPath

    /// Checks a place; neither the file nor its folder need exist.
    ///
    /// - Parameters:
    ///   - path: where the file is to be.
    ///   - use: what it is for.
    ///   - source: the folder that the site is built from.
    /// - Throws: why a private file may not be there.
    package init(_ path: String, for use: Use, outside source: String) throws(PrivatePlaceProblem) {
        self.path = path
        self.use = use
        real = ResolvedPath(path)
        if path.isEmpty || path.hasSuffix("/") || real.name.isEmpty { throw problem(.notAFile) }
        let isInSource: Bool
        let tree: String?
        do throws(SystemError) {
            isInSource = try Self.isInside(source, real)
            tree = try Self.workTree(around: real)
        } catch {
            throw problem(.failed(reason: error.text))
        }
        if isInSource { throw problem(.insideSource) }
        if let tree { throw problem(.insideGit(tree: tree)) }
    }

    /// Makes the file, which must not exist.
    package func create(_ bytes: [UInt8]) throws(PrivatePlaceProblem) {
        let folder = try openFolder()
        do throws(SystemError) {
            try folder.create(bytes, as: real.name, permissions: Self.permissions)
            try folder.synchronizeNames()
        } catch {
            throw problem(error.isNameTaken ? .exists : .failed(reason: error.text))
        }
    }

    /// Writes the file in one step, in place of an earlier one: it is the old one or the new one and never half of it.
    package func replace(_ bytes: [UInt8]) throws(PrivatePlaceProblem) {
        let folder = try openFolder()
        try checkFile(in: folder)
        do throws(SystemError) {
            // One that an earlier run left may be readable by others.
            try folder.removeFile(Self.pendingName)
            try folder.create(bytes, as: Self.pendingName, permissions: Self.permissions)
            try folder.move(Self.pendingName, to: real.name, in: folder)
            try folder.synchronizeNames()
        } catch {
            try? folder.removeFile(Self.pendingName)
            throw problem(.failed(reason: error.text))
        }
    }

    /// Writes behind what is in the file, which is made where it does not exist.
    package func append(_ bytes: [UInt8]) throws(PrivatePlaceProblem) {
        let folder = try openFolder()
        try checkFile(in: folder)
        do throws(SystemError) {
            try folder.append(bytes, to: real.name, permissions: Self.permissions)
            try folder.synchronizeNames()
        } catch {
            throw problem(.failed(reason: error.text))
        }
    }

    private func openFolder() throws(PrivatePlaceProblem) -> OpenFolder {
        do throws(SystemError) {
            return try OpenFolder(real.parent.text)
        } catch {
            throw problem(error.isMissing ? .folderMissing : .failed(reason: error.text))
        }
    }

    /// A link that is still there when all links were followed leads to nothing.
    private func checkFile(in folder: OpenFolder) throws(PrivatePlaceProblem) {
        let status: FileStatus?
        do throws(SystemError) {
            status = try folder.status(of: real.name)
        } catch {
            throw problem(.failed(reason: error.text))
        }
        if let status, status.kind != .file { throw problem(.notAFile) }
    }

    private func problem(_ fault: PrivatePlaceProblem.Fault) -> PrivatePlaceProblem {
        PrivatePlaceProblem(path: path, use: use, fault: fault)
    }

    private static func isInside(_ source: String, _ path: ResolvedPath) throws(SystemError) -> Bool {
        let source = ResolvedPath(source)
        if path.upward.contains(source) { return true }
        guard let identity = try FileStatus.at(source.text)?.identity else { return false }
        for folder in path.upward where try FileStatus.at(folder.text)?.identity == identity { return true }
        return false
    }

    private static func workTree(around path: ResolvedPath) throws(SystemError) -> String? {
        for folder in path.parent.upward where try FileStatus.at(folder.appending(".git")) != nil {
            return folder.text
        }
        return nil
    }
}
