#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder held open, below which files are named by relative paths; it stays the same one if it is renamed.
package final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Opens a folder by a path, which may go through links.
    package init(_ path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    /// Opens a folder in another one; a link is not followed.
    package init(_ path: String, in folder: OpenFolder) throws(SystemError) {
        descriptor = unsafe openat(folder.descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    deinit { close(descriptor) }

    /// Makes a folder by its path.
    package static func make(at path: String) throws(SystemError) {
        guard unsafe mkdir(path, 0o755) == 0 else { throw .last }
    }

    /// Takes the lock that goes with this object and with the process; false where another holds it all the time.
    ///
    /// It is on the folder itself, so that nothing is left behind that a person could commit or remove.
    package func lock(attempts: Int = 50) throws(SystemError) -> Bool {
        try FileLock.take(descriptor, attempts: attempts)
    }

    /// What stands under the path, or nil where nothing does; links are followed only before its last part.
    package func status(of path: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        if unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        let error = SystemError.last
        guard error.isAbsence else { throw error }
        return nil
    }

    /// By what a file is told, given its path with a zero byte at the end; nil where there is no file.
    package func stamp(ofFileAt path: [UInt8]) -> FileStamp? {
        var status = stat()
        let isFound = unsafe path.withUnsafeBytes { bytes in
            guard let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return false }
            return unsafe fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW) == 0
        }
        guard isFound else { return nil }
        let found = FileStatus(status)
        return found.kind == .file ? found.stamp : nil
    }

    /// Makes a folder; false where something with that name exists.
    package func makeFolder(_ path: String, permissions: UInt16 = 0o755) throws(SystemError) -> Bool {
        if unsafe mkdirat(descriptor, path, mode_t(permissions)) == 0 { return true }
        guard errno == EEXIST else { throw .last }
        return false
    }

    /// Removes a file or link; nothing happens where there is none.
    package func removeFile(_ path: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, path, 0) != 0 else { return }
        let error = SystemError.last
        guard error.isAbsence else { throw error }
    }

    /// Removes a folder with nothing in it; nothing happens where there is none.
    package func removeFolder(_ path: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, path, AT_REMOVEDIR) != 0 else { return }
        let error = SystemError.last
        guard error.isMissing else { throw error }
    }

    /// Removes a folder if it is empty; nothing happens where it is not, or is none.
    package func removeEmptyFolder(_ path: String) throws(SystemError) {
        do {
            try removeFolder(path)
        } catch {
            guard error.isAbsence || [ENOTEMPTY, EEXIST].contains(error.code) else { throw error }
        }
    }

    /// Gives a file another name in one step, in place of what had that name.
    package func move(_ path: String, to target: String, in folder: OpenFolder) throws(SystemError) {
        guard unsafe renameat(descriptor, path, folder.descriptor, target) == 0 else { throw .last }
    }

    /// Opens a file to read it; does not wait for a pipe, and follows no link.
    package func openFile(_ path: String) throws(SystemError) -> OpenFile {
        let opened = unsafe openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// A file to write, emptied if it exists.
    package func createFile(_ path: String, permissions: UInt16 = 0o644) throws(SystemError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
        let opened = unsafe openat(descriptor, path, flags, mode_t(permissions))
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// All bytes of a file.
    package func bytes(of path: String) throws(SystemError) -> [UInt8] { try openFile(path).bytes() }

    /// A file that did not exist before; `permissions` hold from the first moment, less what the user's mask takes away.
    package func createNewFile(_ path: String, permissions: UInt16 = 0o644) throws(SystemError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let opened = unsafe openat(descriptor, path, flags, mode_t(permissions))
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// A file to write behind what is in it, made where it did not exist.
    package func openToAppend(_ path: String, permissions: UInt16) throws(SystemError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let opened = unsafe openat(descriptor, path, flags, mode_t(permissions))
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// The names in this folder or in one below it, in no order, or some of them.
    package func names(in path: String = ".", atMost limit: Int = .max) throws(SystemError) -> [String] {
        let opened = unsafe openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { throw .last }
        guard let stream = unsafe fdopendir(opened) else {
            let error = SystemError.last
            close(opened)
            throw error
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while names.count < limit, let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        return names
    }

    /// Waits until the names in this folder are on the disk.
    package func synchronize() throws(SystemError) {
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// - Throws: the reason why this user may not add files here.
    package func checkWritable() throws(SystemError) {
        guard unsafe faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else { throw .last }
    }
}
