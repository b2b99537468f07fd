#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder held open, below which files are named by relative paths; it stays the same one if it is renamed.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Opens a folder; the last part of the path may be a link to one only for absolute paths that were resolved.
    init(_ path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    init(_ path: String, in folder: OpenFolder) throws(SystemError) {
        descriptor = unsafe openat(folder.descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    deinit { close(descriptor) }

    /// What stands under the path, or nil where nothing does; links are followed only before its last part.
    func status(of path: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        if unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        let error = SystemError.last
        guard error.isAbsence else { throw error }
        return nil
    }

    /// By what a file is told, given its path with a zero byte at the end; nil where there is no file.
    func stamp(ofFileAt path: [UInt8]) -> FileStamp? {
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
    func makeFolder(_ path: String, mode: mode_t = 0o755) throws(SystemError) -> Bool {
        if unsafe mkdirat(descriptor, path, mode) == 0 { return true }
        guard errno == EEXIST else { throw .last }
        return false
    }

    /// Removes a file or link; nothing happens where there is none.
    func removeFile(_ path: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, path, 0) != 0 else { return }
        let error = SystemError.last
        guard error.isAbsence else { throw error }
    }

    /// Removes a folder if it is empty; nothing happens where it is not, or is none.
    func removeEmptyFolder(_ path: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, path, AT_REMOVEDIR) != 0 else { return }
        let error = SystemError.last
        guard error.isAbsence || error.code == ENOTEMPTY || error.code == EEXIST else { throw error }
    }

    /// Gives a file another name in one step, in place of what had that name.
    func move(_ path: String, to target: String, in folder: OpenFolder) throws(SystemError) {
        guard unsafe renameat(descriptor, path, folder.descriptor, target) == 0 else { throw .last }
    }

    func openFile(_ path: String) throws(SystemError) -> OpenFile {
        let opened = unsafe openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// A file to write, emptied if it exists.
    func createFile(_ path: String, mode: mode_t = 0o644) throws(SystemError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
        let opened = unsafe openat(descriptor, path, flags, mode)
        guard opened >= 0 else { throw .last }
        return OpenFile(opened)
    }

    /// A file that did not exist before; nil where the folder for it is missing.
    func createNewFile(_ path: String) throws(SystemError) -> OpenFile? {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let opened = unsafe openat(descriptor, path, flags, 0o644)
        if opened >= 0 { return OpenFile(opened) }
        guard errno == ENOENT else { throw .last }
        return nil
    }

    /// The names in a folder below this one, in no order, or some of them.
    func names(in path: String, atMost limit: Int = .max) throws(SystemError) -> [String] {
        let opened = unsafe openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { throw .last }
        guard let stream = unsafe fdopendir(opened) else {
            let error = SystemError.last
            close(opened)
            throw error
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while names.count < limit, let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Waits until the names in this folder are on the disk.
    func synchronize() throws(SystemError) {
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// - Throws: the reason why this user may not add files here.
    func checkWritable() throws(SystemError) {
        guard unsafe faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else { throw .last }
    }
}
