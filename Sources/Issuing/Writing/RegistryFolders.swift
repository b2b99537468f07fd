import FileAccess

/// Finds the folders below a registry, each once, without following a link; makes them where it is to.
struct RegistryFolders {
    private let root: OpenFolder
    /// The folders that were found, by their path; empty for the registry itself.
    private var found: [String: OpenFolder]

    init(in root: OpenFolder) {
        self.root = root
        found = ["": root]
    }

    /// The folder that a file is in; nil where it does not exist.
    ///
    /// - Throws: `inTheWay` where something else has its name; `SystemError`.
    mutating func folder(of path: RegistryPath) throws -> OpenFolder? {
        try folder(of: path) { _, _ in false }
    }

    /// The folder that a file is to be in; where it is missing it is made, each folder as one step of the trial.
    mutating func folder(of path: RegistryPath, making trial: TransactionTrial) throws -> OpenFolder {
        let folder = try folder(of: path) { name, parent in
            try trial.step()
            try parent.makeNewFolder(name, permissions: 0o755)
            return true
        }
        return folder ?? root
    }

    /// Waits until the names in all folders that were found are on the disk.
    func synchronize() throws(SystemError) {
        for folder in found.values { try folder.synchronizeNames() }
    }

    private mutating func folder(
        of path: RegistryPath, whereMissing make: (_ name: String, _ parent: OpenFolder) throws -> Bool
    ) throws -> OpenFolder? {
        var folder = root
        var trail = ""
        for name in path.folders {
            trail += trail.isEmpty ? name : "/" + name
            if let known = found[trail] {
                folder = known
                continue
            }
            switch try folder.status(of: name)?.kind {
            case .folder: break
            case nil: guard try make(name, folder) else { return nil }
            case .file, .link, .other: throw RegistryWritingProblem.inTheWay(trail)
            }
            folder = try OpenFolder(name, in: folder)
            found[trail] = folder
        }
        return folder
    }
}
