import FileAccess

/// What lists of the new site have as one entry.
enum StagedEntry {
    case file(StagedFile)
    case bundle(BundleLine)

    /// What the lists are sorted by.
    var key: String {
        switch self {
        case .file(let file): file.path.text
        case .bundle(let bundle): bundle.key
        }
    }

    /// The reader's current line; nil for none that `append` wrote.
    init?(_ reader: LineReader) {
        if let bundle = BundleLine(reader) {
            self = .bundle(bundle)
            return
        }
        let size = reader.firstBytes
        let isStaged = size.last == UInt8(ascii: "+")
        guard let size = Int(ascii: isStaged ? size.dropLast() : size), let modified = Int(ascii: reader.secondBytes)
        else { return nil }
        self = .file(
            StagedFile(
                path: OutputPath(checked: reader.last), stamp: FileStamp(size: size, modified: modified),
                isStaged: isStaged))
    }

    /// Writes the entry as a line: one of a manifest where it is to be told `asPublished`, else one of what is staged.
    func append(to writer: LineWriter, asPublished: Bool = false) throws(SystemError) {
        switch self {
        case .file(let file):
            let mark = file.isStaged && !asPublished ? "+" : ""
            try writer.append(String(file.stamp.size) + mark, String(file.stamp.modified), file.path.text)
        case .bundle(let bundle): try bundle.append(to: writer, asPublished: asPublished)
        }
    }
}
