import FileAccess

/// What a plan found in its way; most of it stays empty in every build that goes well.
struct Collisions {
    /// Some paths by name and all by number.
    struct Paths {
        private static let namedAtMost = 3
        private(set) var count = 0
        private(set) var first: [String] = []
        private var latest: String?

        mutating func add(_ path: String) {
            // The files of one linked folder come one after another and report the same link.
            guard latest != path else { return }
            latest = path
            count += 1
            if first.count < Self.namedAtMost { first.append(path) }
        }
    }

    var stagedTwice = Paths()
    var foreign = Paths()
    var links = Paths()
    var filesAndFolders: [String] = []
    /// Files where a folder must be, or in a folder where a file must be: fine if this commit removes them anyway.
    private(set) var obstacles: Set<String> = []
    /// Folders where a file must be, and those in them, outermost first.
    private(set) var obstacleFolders: [String] = []

    mutating func inTheWay(_ file: String) { obstacles.insert(file) }

    /// Takes account of everything in a folder where a file must go.
    mutating func folderInTheWay(_ folder: String, in published: OpenFolder) throws(SystemError) {
        var waiting = [folder]
        while let next = waiting.popLast() {
            obstacleFolders.append(next)
            for name in try published.names(in: next).sorted() {
                let path = next + "/" + name
                switch try published.status(of: path)?.kind {
                case .folder: waiting.append(path)
                case .file: obstacles.insert(path)
                case .link, .other: foreign.add(path)
                case nil: break
                }
            }
        }
    }
}
