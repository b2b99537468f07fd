import FileAccess

/// Compares what was staged with what is published and with what the last build published, without changing either.
///
/// Goes once through both lists in the order of their paths, so memory does not grow with them; the lists of what to do
/// are written as it goes.
struct CommitPlan {
    private(set) var summary = OutputSummary()
    private(set) var collisions = Collisions()

    private let published: OpenFolder?
    private var trail: FolderTrail?
    private var old: ManifestCursor
    private let manifest: LineWriter
    private let moves: LineWriter
    private let removals: LineWriter
    /// The folders of the last file, from the outermost.
    private var folders: [String] = []
    /// The folder that goes to its place as a whole, because nothing is there yet.
    private var movedFolder: String?
    /// Files whose path begins the path of the last file, so that each could be meant as a folder too.
    private var prefixes: [String] = []
    /// The key of the last entry.
    private var previous: String?
    /// The folder of the last bundle, which has it to itself.
    private var bundleFolder: String?

    init(
        published: OpenFolder?, old: ManifestCursor, manifest: LineWriter, moves: LineWriter, removals: LineWriter
    ) {
        self.published = published
        self.trail = published.map { FolderTrail(in: $0) }
        self.old = old
        self.manifest = manifest
        self.moves = moves
        self.removals = removals
    }

    /// Plans for the next entry in order.
    mutating func add(_ entry: StagedEntry) throws {
        let key = entry.key
        guard goOn(to: key) else { return }
        switch entry {
        case .file(let file):
            if let bundleFolder, file.path.text.isBelow(bundleFolder) {
                collisions.stagedTwice.add(file.path.text)
                return
            }
            try enterFolders(of: key, upTo: file.path.directory)
            prefixes.append(file.path.text)
            try planRemovals(before: key)
            let wasOurs = try old.take(key)
            try entry.append(to: manifest, asPublished: true)
            try plan(file, wasOurs: wasOurs)
        case .bundle(let bundle):
            bundleFolder = bundle.path.text
            try enterFolders(of: key, upTo: bundle.path.directory)
            try planRemovals(before: key)
            try entry.append(to: manifest, asPublished: true)
            try enterFolders(of: key, upTo: bundle.path.text, areListed: false)
            try plan(bundle)
        }
    }

    /// Plans for the next entry in order: a bundle that is published already and stays as it is.
    mutating func keep(_ path: OutputPath) throws {
        let key = path.text + "/"
        guard goOn(to: key) else { return }
        bundleFolder = path.text
        try enterFolders(of: key, upTo: path.directory)
        if prefixes.contains(path.text) { collisions.filesAndFolders.append(path.text) }
        try planRemovals(before: key)
        summary.unchanged += try old.takeBundle(path, into: manifest) ?? 0
    }

    /// - Returns: false where the last entry had the same key, which is noted.
    private mutating func goOn(to key: String) -> Bool {
        guard previous != key else {
            collisions.stagedTwice.add(key)
            return false
        }
        previous = key
        return true
    }

    /// Plans for what the last build published and this one did not.
    mutating func finish() throws {
        while let entry = try old.next() { try planRemoval(of: entry) }
    }

    private mutating func plan(_ bundle: BundleLine) throws {
        // What goes to its place with a folder needs no plan of its own.
        if isMoved(bundle.key) {
            summary.written += bundle.files.count
            return
        }
        for file in bundle.files {
            let path = OutputPath(checked: bundle.key + file.name)
            try enterFolders(of: path.text, upTo: path.directory, areListed: false)
            try planRemovals(before: path.text)
            let wasOurs = try old.take(path.text)
            try plan(StagedFile(path: path, stamp: file.stamp, isStaged: file.isStaged), wasOurs: wasOurs)
        }
    }

    private mutating func plan(_ file: StagedFile, wasOurs: Bool) throws {
        try checkTarget(of: file, wasOurs: wasOurs)
        guard file.isStaged else {
            summary.unchanged += 1
            return
        }
        summary.written += 1
        if !isMoved(file.path.text) { try Journal.append(.move(file.path), to: moves) }
    }

    /// Goes on the way to a path from the folder of the last file into another one, and lists the folders that the site made
    /// before or will make, unless a bundle stands for them.
    private mutating func enterFolders(of path: String, upTo directory: String, areListed: Bool = true) throws {
        while let last = prefixes.last, !path.utf8.starts(with: last.utf8) { prefixes.removeLast() }
        while let last = folders.last, last != directory, !directory.isBelow(last) { folders.removeLast() }
        while folders.last ?? "" != directory {
            let folder = directory.ancestor(below: folders.last ?? "")
            folders.append(folder)
            if prefixes.contains(folder) { collisions.filesAndFolders.append(folder) }
            let key = folder + "/"
            try planRemovals(before: key)
            let wasOurs = try old.take(key)
            let state = try trail?.state(of: folder) ?? .missing
            if areListed, wasOurs || state != .folder { try manifest.append("-", "-", key) }
            if state == .missing, !isMoved(folder) {
                movedFolder = folder
                try Journal.append(.move(OutputPath(checked: folder)), to: moves)
            }
        }
    }

    /// Whether the path gets to its place with the folder that it is in.
    private func isMoved(_ path: String) -> Bool { movedFolder.map { path.isBelow($0) } ?? false }

    private mutating func planRemovals(before key: String) throws {
        while let entry = try old.entry(before: key) { try planRemoval(of: entry) }
    }

    private mutating func planRemoval(of entry: Manifest.Entry) throws {
        if entry.isFolder { return try Journal.append(.leave(entry.path), to: removals) }
        // What is no longer a file, or is now behind a link, is not what the site wrote.
        guard let published, try trail?.state(of: entry.path.directory) == .folder,
            try published.status(of: entry.path.text)?.kind == .file
        else { return }
        summary.removed += 1
        try Journal.append(.remove(entry.path), to: removals)
    }

    /// Notes what stands where the file must go and is not ours to replace.
    private mutating func checkTarget(of file: StagedFile, wasOurs: Bool) throws {
        guard let published, let state = try trail?.state(of: file.path.directory) else { return }
        switch state {
        case .missing: return
        case .link(let path): return collisions.links.add(path)
        case .file(let path): return collisions.inTheWay(path)
        case .folder: break
        }
        guard file.isStaged, let status = try published.status(of: file.path.text) else { return }
        switch status.kind {
        case .file: if !wasOurs { collisions.foreign.add(file.path.text) }
        case .link: collisions.links.add(file.path.text)
        case .other: collisions.foreign.add(file.path.text)
        case .folder: try collisions.folderInTheWay(file.path.text, in: published)
        }
    }
}
