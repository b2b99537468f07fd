#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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

    /// All bytes of a file, for the few that must be copied instead of moved.
    func bytes(of path: String) throws(SystemError) -> [UInt8] {
        let file = try openFile(path)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try file.read(into: &buffer)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Writes a file that must not exist yet, making the folders on the way to it.
    ///
    /// - Returns: how the file is then.
    /// - Throws: `EEXIST` or `ENOTDIR` where the name, or a part of it, is taken.
    func writeNew(_ bytes: [UInt8], to path: OutputPath) throws(SystemError) -> FileStamp {
        let file: OpenFile
        if let created = try createNewFile(path.text) {
            file = created
        } else {
            try makeFolders(path.directory)
            guard let created = try createNewFile(path.text) else { throw SystemError(code: ENOENT) }
            file = created
        }
        do {
            try file.write(bytes[...])
            return try file.status().stamp
        } catch {
            try? removeFile(path.text)
            throw error
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
