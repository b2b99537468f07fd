import FileAccess

/// Goes through the last build's manifest in step with the files of this one.
struct ManifestCursor {
    private let reader: LineReader?
    private var current: Manifest.Entry?
    /// What is left of the bundle that `current` is of, the next one last.
    private var rest: [Manifest.Entry] = []
    /// Whether a bundle begins with `current`: then the reader still stands at its line.
    private var isAtBundle = false

    /// Begins with the first entry; a manifest that does not exist, where `folder` is nil, reads as empty.
    init(in folder: OpenFolder?) throws(SystemError) {
        reader = if let folder { try Manifest.list.reader(in: folder) } else { nil }
        current = nil
        try advance()
    }

    /// Takes the next entry if it sorts before `key`.
    mutating func entry(before key: String) throws(SystemError) -> Manifest.Entry? {
        guard let entry = current, entry.key < key else { return nil }
        try advance()
        return entry
    }

    /// Takes the next entry whatever it is.
    mutating func next() throws(SystemError) -> Manifest.Entry? {
        guard let entry = current else { return nil }
        try advance()
        return entry
    }

    /// Takes the next entry if it is `key`; says whether it was.
    mutating func take(_ key: String) throws(SystemError) -> Bool {
        guard current?.key == key else { return false }
        try advance()
        return true
    }

    /// Takes the next entries if they are a whole bundle in this folder, and copies its line.
    ///
    /// - Returns: how many files it has; nil where it is not the next.
    mutating func takeBundle(_ path: OutputPath, into manifest: LineWriter) throws(SystemError) -> Int? {
        guard isAtBundle, let reader, current?.path == path else { return nil }
        let count = BundleLine.fileCount(in: reader)
        try manifest.append(lineOf: reader)
        isAtBundle = false
        try advance()
        return count
    }

    private mutating func advance() throws(SystemError) {
        if isAtBundle, let reader {
            isAtBundle = false
            rest = BundleLine(reader).map { Manifest.entries(of: $0).dropFirst().reversed() } ?? []
        }
        current = rest.popLast()
        guard current == nil, let reader else { return }
        while try reader.next() {
            if reader.isEnd { return }
            if BundleLine.isBundle(reader) {
                isAtBundle = true
                let path = String(decoding: BundleLine.path(in: reader), as: UTF8.self)
                current = Manifest.Entry(folder: OutputPath(checked: path))
                return
            }
            // An entry that breaks the rules for paths cannot have been written by a build and is passed over.
            if let entry = Manifest.Entry(key: reader.last) {
                current = entry
                return
            }
        }
    }
}
