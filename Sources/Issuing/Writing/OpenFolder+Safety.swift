import FileAccess

// What a registry and private files need beside what every folder can: all that is written is on the disk.

extension OpenFolder {
    /// Makes a file that did not exist, down to the disk; where that fails, nothing is left of it.
    ///
    /// - Parameters:
    ///   - bytes: what is in it.
    ///   - name: its name.
    ///   - permissions: those it has before the first byte is in it, less what the user's mask takes away.
    /// - Throws: `isNameTaken` where something has the name.
    func create(_ bytes: [UInt8], as name: String, permissions: UInt16) throws(SystemError) {
        let file = try createNewFile(name, permissions: permissions)
        do {
            try file.write(bytes[...])
            try file.synchronize()
        } catch {
            try? removeFile(name)
            throw error
        }
    }

    /// Writes behind what is in a file, which is made where it did not exist.
    func append(_ bytes: [UInt8], to name: String, permissions: UInt16) throws(SystemError) {
        let file = try openToAppend(name, permissions: permissions)
        try file.write(bytes[...])
        try file.synchronize()
    }

    /// Makes a folder that did not exist.
    func makeNewFolder(_ name: String, permissions: UInt16) throws(SystemError) {
        guard try makeFolder(name, permissions: permissions) else { throw .nameTaken }
    }

    /// Waits until the names in this folder are on the disk, where its file system can.
    func synchronizeNames() throws(SystemError) {
        do {
            try synchronize()
        } catch {
            if !error.isUnsupported { throw error }
        }
    }
}
