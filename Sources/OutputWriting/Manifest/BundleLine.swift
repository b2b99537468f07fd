import FileAccess

/// A bundle as a line of a list: what it was made from, and its folder with the files in it.
///
/// The files follow the folder's path in the last field, set off by control characters, which no path has. They are in the
/// order of their names.
struct BundleLine {
    private static let fileMark: UInt8 = 0x1E
    private static let partMark: UInt8 = 0x1F
    /// Stands behind a file that is staged.
    private static let stagedMark: UInt8 = UInt8(ascii: "+")
    private static let dash: UInt8 = UInt8(ascii: "-")

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
        var files: [BundleFile] = []
        let isWhole = Self.scanFiles(of: reader) { name, stamp, isStaged in
            files.append(BundleFile(name: String(decoding: name, as: UTF8.self), stamp: stamp, isStaged: isStaged))
            return true
        }
        guard isWhole else { return nil }
        self.fingerprint = fingerprint
        self.path = OutputPath(checked: String(decoding: Self.path(in: reader), as: UTF8.self))
        self.files = files
    }

    /// Goes through the files of the bundle of the reader's current line.
    ///
    /// - Parameters:
    ///   - reader: stands at the line.
    ///   - take: handed the name, what it is told by and whether it is staged; stops by returning false.
    /// - Returns: whether it came to the end.
    static func scanFiles(
        of reader: LineReader, _ take: (ArraySlice<UInt8>, FileStamp, _ isStaged: Bool) -> Bool
    ) -> Bool {
        var rest = reader.lastBytes
        func next(before mark: UInt8) -> ArraySlice<UInt8> {
            let field = rest.prefix { $0 != mark }
            rest = rest[field.endIndex...].dropFirst()
            return field
        }
        guard next(before: fileMark).last == UInt8(ascii: "/") else { return false }
        while !rest.isEmpty {
            let (name, size) = (next(before: partMark), next(before: partMark))
            var modified = next(before: fileMark)
            let isStaged = modified.last == stagedMark
            if isStaged { modified = modified.dropLast() }
            guard !name.isEmpty, let size = Int(ascii: size), let modified = Int(ascii: modified),
                take(name, FileStamp(size: size, modified: modified), isStaged)
            else { return false }
        }
        return true
    }

    /// Whether the reader's current line is a bundle: no other line has so many digits and then a dash.
    static func isBundle(_ reader: LineReader) -> Bool {
        reader.firstBytes.count == Fingerprint.digitCount && reader.secondBytes.elementsEqual(CollectionOfOne(dash))
    }

    /// What the bundle of the reader's current line was made from; nil where that is no bundle.
    static func fingerprint(of reader: LineReader) -> Fingerprint? {
        isBundle(reader) ? Fingerprint(digits: reader.firstBytes) : nil
    }

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
}
