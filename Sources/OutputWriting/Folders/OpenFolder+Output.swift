import FileAccess

// What the site's folder needs beside what every folder can.

extension OpenFolder {
    /// Writes a new file; where that fails, what was written of it is removed.
    func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let file = try createFile(path)
        do {
            try file.write(bytes[...])
        } catch {
            try? removeFile(path)
            throw error
        }
    }

    /// How a regular file of that name is, where it has exactly these bytes; what cannot be read does not.
    func stamp(ofFileWith bytes: [UInt8], at path: String) -> FileStamp? {
        guard let status = try? status(of: path), status.kind == .file, status.size == bytes.count,
            let file = try? openFile(path), file.continues(with: bytes)
        else { return nil }
        return status.stamp
    }

    /// Writes a file that must not exist yet, making the folders on the way to it.
    ///
    /// - Returns: how the file is then.
    /// - Throws: `EEXIST` or `ENOTDIR` where the name, or a part of it, is taken.
    func writeNew(_ bytes: [UInt8], to path: OutputPath) throws(SystemError) -> FileStamp {
        let file = try newFile(path)
        do {
            try file.write(bytes[...])
            return try file.status().stamp
        } catch {
            try? removeFile(path.text)
            throw error
        }
    }

    private func newFile(_ path: OutputPath) throws(SystemError) -> OpenFile {
        do {
            return try createNewFile(path.text)
        } catch {
            guard error.isMissing else { throw error }
            try makeFolders(path.directory)
            return try createNewFile(path.text)
        }
    }

    /// Makes folders and those around them; fine where they exist.
    func makeFolders(_ paths: Set<String>) throws(SystemError) {
        for path in paths.sorted() { try makeFolders(path) }
    }

    /// Makes a folder and those around it; fine where they exist.
    private func makeFolders(_ path: String) throws(SystemError) {
        // Mostly only the last one is missing.
        if (try? makeFolder(path)) != nil { return }
        var folder = ""
        while folder != path {
            folder = path.ancestor(below: folder)
            _ = try makeFolder(folder)
        }
    }

    /// Removes a folder of the program's own with everything in it, without following links.
    func removeOwnFolder(_ path: String) throws(SystemError) {
        var waiting = [path]
        while let next = waiting.last {
            guard try status(of: next)?.kind == .folder else {
                try removeFile(next)
                waiting.removeLast()
                continue
            }
            // Some at a time: staging may have as many folders as there are badges.
            let names = try names(in: next, atMost: 1_000)
            if names.isEmpty {
                try removeEmptyFolder(next)
                waiting.removeLast()
            } else {
                waiting += names.map { next + "/" + $0 }
            }
        }
    }
}
