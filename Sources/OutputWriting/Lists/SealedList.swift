import FileAccess

/// A list of lines that says itself whether it is whole: a first line with its format, a last one with a checksum.
struct SealedList {
    enum State: Equatable {
        case missing
        /// It begins with another first line: another version of the program wrote it.
        case otherFormat
        case damaged
        case whole(checksum: String)
    }

    let name: String
    /// The first line, such as `rosette-manifest 1 -`: three fields.
    let format: String
    /// First lines of earlier versions of the program, whose lists can be read like its own.
    var earlierFormats: [String] = []

    /// A writer for a new list under a name of its own, which is to be moved to `name` once it is sealed.
    func writer(to name: String, in folder: OpenFolder) throws(SystemError) -> LineWriter {
        let writer = try LineWriter(name, in: folder)
        try writer.append(format)
        return writer
    }

    /// A reader that stands before the first entry of a list that is whole.
    func reader(in folder: OpenFolder) throws(SystemError) -> LineReader {
        let reader = try LineReader(name, in: folder)
        _ = try reader.next()
        return reader
    }

    /// Reads the whole list once; what cannot be read is damaged.
    ///
    /// - Parameters:
    ///   - folder: where it is.
    ///   - take: handed each entry, before it is known whether the list is whole.
    /// - Returns: whether it can be used.
    func state(in folder: OpenFolder, take: (LineReader) -> Void = { _ in }) -> State {
        do throws(SystemError) {
            guard try folder.status(of: name) != nil else { return .missing }
            let reader = try LineReader(name, in: folder, withChecksum: true)
            guard try reader.next() else { return .damaged }
            let found = "\(reader.first) \(reader.second) \(reader.last)"
            guard found == format || earlierFormats.contains(found) else { return .otherFormat }
            while try reader.next() {
                guard reader.isEnd else {
                    take(reader)
                    continue
                }
                let sealed = reader.last
                guard sealed == reader.checksum?.text, try !reader.next() else { return .damaged }
                return .whole(checksum: sealed)
            }
            return .damaged
        } catch {
            return .damaged
        }
    }
}
