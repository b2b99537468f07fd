import FileAccess

/// Knows, for paths that come in order, whether the folders on the way are real ones; asks the system once for each.
struct FolderTrail {
    /// What a folder's path leads to.
    enum State: Equatable {
        case folder
        case missing
        /// This part of the path is a link.
        case link(String)
        /// This part of the path is a file, pipe, socket or device.
        case file(String)
    }

    private let root: OpenFolder
    /// The folders on the way to the last one asked for, each with its whole path.
    private var trail: [(path: String, state: State)] = []

    init(in root: OpenFolder) {
        self.root = root
    }

    /// What a folder's path leads to; empty for the root itself.
    ///
    /// With `making`, folders that are missing are made, each as one step of the trial.
    mutating func state(of folder: String, making trial: OutputTrial? = nil) throws -> State {
        while let last = trail.last, last.path != folder, !folder.isBelow(last.path) { trail.removeLast() }
        while trail.last?.path ?? "" != folder {
            let parent = trail.last ?? ("", .folder)
            let path = folder.ancestor(below: parent.path)
            guard parent.state == .folder else {
                trail.append((path, parent.state))
                continue
            }
            var state: State =
                switch try root.status(of: path)?.kind {
                case nil: .missing
                case .folder: .folder
                case .link: .link(path)
                case .file, .other: .file(path)
                }
            if state == .missing, let trial {
                try trial.step()
                if try root.makeFolder(path) { state = .folder }
            }
            trail.append((path, state))
        }
        return trail.last?.state ?? .folder
    }

    /// Forgets everything, after folders have been removed.
    mutating func reset() { trail = [] }
}

// By bytes: a name that begins with a combining accent would otherwise swallow the slash before it.
extension String {
    /// Whether this path names something inside a folder.
    func isBelow(_ folder: String) -> Bool {
        if folder.isEmpty { return true }
        let rest = utf8.dropFirst(folder.utf8.count)
        return rest.first == UInt8(ascii: "/") && utf8.starts(with: folder.utf8)
    }

    /// The first folder on the way from `folder`, which this path is below, to this path, or this path itself.
    func ancestor(below folder: String) -> String {
        let rest = folder.isEmpty ? utf8[...] : utf8.dropFirst(folder.utf8.count + 1)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return self }
        return String(self[..<slash])
    }
}
