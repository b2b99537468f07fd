/// Goes through the last build's manifest in step with the files of this one.
struct ManifestCursor {
    private let reader: LineReader?
    private var current: Manifest.Entry?
    /// What is left of the bundle that `current` is of, the next one last.
    private var rest: [Manifest.Entry] = []
    /// The bundle that begins with `current`.
    private var bundle: BundleLine?

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

    /// Takes the next entries if they are a whole bundle in this folder.
    mutating func takeBundle(_ path: OutputPath) throws(SystemError) -> BundleLine? {
        guard let bundle, bundle.path == path else { return nil }
        rest = []
        try advance()
        return bundle
    }

    private mutating func advance() throws(SystemError) {
        bundle = nil
        current = rest.popLast()
        guard current == nil, let reader else { return }
        while try reader.next() {
            if reader.first == "end" { return }
            if let line = BundleLine(reader) {
                bundle = line
                rest = Manifest.entries(of: line).reversed()
                current = rest.popLast()
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
