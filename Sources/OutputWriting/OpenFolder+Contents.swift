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

    /// Whether a regular file of that name has exactly these bytes; what cannot be read does not.
    func holds(_ bytes: [UInt8], at path: String) -> Bool {
        guard let status = try? status(of: path), status.kind == .file, status.size == bytes.count,
            let file = try? openFile(path)
        else { return false }
        return file.continues(with: bytes)
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

    /// Removes a folder of the program's own, with files and folders of files in it.
    func removeOwnFolder(_ path: String) throws(SystemError) {
        guard try status(of: path)?.kind == .folder else { return try removeFile(path) }
        for name in try names(in: path) {
            let inner = path + "/" + name
            if try status(of: inner)?.kind == .folder {
                for file in try names(in: inner) { try removeFile(inner + "/" + file) }
                try removeEmptyFolder(inner)
            } else {
                try removeFile(inner)
            }
        }
        try removeEmptyFolder(path)
    }
}
