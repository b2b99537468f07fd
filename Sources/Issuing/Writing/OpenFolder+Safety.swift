/// A folder held open: names in it are found even if it is renamed, and a link under one of them is never followed.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Opens a folder by a path, which may go through links.
    init(at path: String) throws(SystemFault) { descriptor = try SystemCalls.openFolder(at: path) }

    init(_ name: String, in folder: OpenFolder) throws(SystemFault) {
        descriptor = try SystemCalls.openFolder(name, in: folder.descriptor)
    }

    deinit { SystemCalls.close(descriptor) }

    /// Takes the lock that goes with this object and with the process; false where another holds it all the time.
    ///
    /// The lock is on the folder itself, so that nothing is left behind that a person could commit or remove. A process
    /// that the last holder started shares it for the moment before it runs a program of its own: hence the attempts.
    func lock(attempts: Int = 50) throws(SystemFault) -> Bool {
        for attempt in 0..<attempts {
            if attempt > 0 { SystemCalls.pause() }
            if try SystemCalls.lock(descriptor) { return true }
        }
        return false
    }

    /// What has a name; nil where nothing does.
    func status(of name: String) throws(SystemFault) -> FileStatus? {
        try SystemCalls.status(of: name, in: descriptor)
    }

    func names() throws(SystemFault) -> [String] { try SystemCalls.names(in: descriptor) }

    /// All bytes of a file.
    func bytes(of name: String) throws(SystemFault) -> [UInt8] {
        try OpenFile(SystemCalls.openFile(name, in: descriptor)).bytes()
    }

    /// Makes a file that did not exist, down to the disk; where that fails, nothing is left of it.
    ///
    /// - Parameters:
    ///   - bytes: what is in it.
    ///   - name: its name.
    ///   - permissions: those it has before the first byte is in it, less what the user's mask takes away.
    /// - Throws: `nameTaken` where something has the name.
    func create(_ bytes: [UInt8], as name: String, permissions: UInt16) throws(SystemFault) {
        let file = OpenFile(try SystemCalls.createFile(name, in: descriptor, permissions: permissions))
        do {
            try file.write(bytes)
        } catch {
            try? removeFile(name)
            throw error
        }
    }

    /// Writes behind what is in a file, which is made where it did not exist.
    func append(_ bytes: [UInt8], to name: String, permissions: UInt16) throws(SystemFault) {
        try OpenFile(SystemCalls.openToAppend(name, in: descriptor, permissions: permissions)).write(bytes)
    }

    func makeFolder(_ name: String, permissions: UInt16) throws(SystemFault) {
        try SystemCalls.makeFolder(name, in: descriptor, permissions: permissions)
    }

    /// Gives a file another name, here or in another folder of the file system, in place of what had that name.
    func move(_ name: String, to target: String, in folder: OpenFolder) throws(SystemFault) {
        try SystemCalls.rename(name, in: descriptor, to: target, in: folder.descriptor)
    }

    /// Removes a file or a link; nothing happens where there is none.
    func removeFile(_ name: String) throws(SystemFault) {
        do {
            try SystemCalls.removeFile(name, in: descriptor)
        } catch {
            if error.kind != .absent { throw error }
        }
    }

    /// Removes a folder with nothing in it; nothing happens where there is none.
    func removeFolder(_ name: String) throws(SystemFault) {
        do {
            try SystemCalls.removeFolder(name, in: descriptor)
        } catch {
            if error.kind != .absent { throw error }
        }
    }

    func checkWritable() throws(SystemFault) { try SystemCalls.checkWritable(descriptor) }

    /// Waits until the names in this folder are on the disk, where its file system can.
    func synchronize() throws(SystemFault) {
        do {
            try SystemCalls.synchronize(descriptor)
        } catch {
            if error.kind != .notSupported { throw error }
        }
    }
}
