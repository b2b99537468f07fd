/// A bundle as a line of a list: what it was made from, and its folder with the files in it.
///
/// The files follow the folder's path in the last field, set off by control characters, which no path has. They are in the
/// order of their names.
struct BundleLine {
    private static let fileMark: UInt8 = 0x1E
    private static let partMark: UInt8 = 0x1F
    /// Stands behind a file that is staged.
    private static let stagedMark: UInt8 = UInt8(ascii: "+")

    let fingerprint: Fingerprint
    let path: OutputPath
    let files: [BundleFile]

    /// The path with a `/` at the end, by which lists are sorted.
    var key: String { path.text + "/" }

    init(_ path: OutputPath, _ fingerprint: Fingerprint, _ files: [BundleFile]) {
        self.path = path
        self.fingerprint = fingerprint
        self.files = files
    }

    /// The reader's current line; nil where that is no bundle.
    init?(_ reader: LineReader) {
        guard let fingerprint = Self.fingerprint(of: reader) else { return nil }
        let parts = reader.lastBytes.split(separator: Self.fileMark, omittingEmptySubsequences: false)
        guard let folder = parts.first, folder.last == UInt8(ascii: "/") else { return nil }
        var files: [BundleFile] = []
        files.reserveCapacity(parts.count - 1)
        for part in parts.dropFirst() {
            guard let file = Self.file(part) else { return nil }
            files.append(file)
        }
        self.fingerprint = fingerprint
        self.path = OutputPath(checked: String(decoding: folder.dropLast(), as: UTF8.self))
        self.files = files
    }

    /// What the bundle of the reader's current line was made from; nil where that is no bundle.
    static func fingerprint(of reader: LineReader) -> Fingerprint? { Fingerprint(digits: reader.firstBytes) }

    /// The path of the bundle of the reader's current line.
    static func path(in reader: LineReader) -> ArraySlice<UInt8> {
        let last = reader.lastBytes
        return last[..<(last.firstIndex(of: fileMark) ?? last.endIndex)].dropLast()
    }

    /// How many files the bundle of the reader's current line has.
    static func fileCount(in reader: LineReader) -> Int { reader.lastBytes.count { $0 == fileMark } }

    /// Writes the bundle as a line: one of a manifest where it is to be told `asPublished`, else one of what is staged.
    func append(to writer: LineWriter, asPublished: Bool = true) throws(SystemError) {
        var last = Array(key.utf8)
        for file in files {
            last.append(Self.fileMark)
            last.append(contentsOf: file.name.utf8)
            last.append(Self.partMark)
            last.append(contentsOf: String(file.stamp.size).utf8)
            last.append(Self.partMark)
            last.append(contentsOf: String(file.stamp.modified).utf8)
            if file.isStaged, !asPublished { last.append(Self.stagedMark) }
        }
        try writer.append(fingerprint.text, "-", last[...])
    }

    private static func file(_ part: ArraySlice<UInt8>) -> BundleFile? {
        let isStaged = part.last == stagedMark
        let fields = (isStaged ? part.dropLast() : part).split(separator: partMark)
        guard fields.count == 3, let size = Int(ascii: fields[1]), let modified = Int(ascii: fields[2]) else {
            return nil
        }
        return BundleFile(
            name: String(decoding: fields[0], as: UTF8.self), stamp: FileStamp(size: size, modified: modified),
            isStaged: isStaged)
    }
}
