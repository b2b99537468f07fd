#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Every call of the operating system that this module makes, with `errno` as a Swift error.
///
/// A descriptor is the system's number of an open file or folder; `OpenFile` and `OpenFolder` own them. A name is a last
/// part of a path, looked for in an open folder and never followed where it is a link.
enum SystemCalls {
    /// Opens a folder by a path, which may go through links.
    static func openFolder(at path: String) throws(SystemFault) -> Int32 {
        try checked(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    static func openFolder(_ name: String, in folder: Int32) throws(SystemFault) -> Int32 {
        try checked(unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }

    /// Opens a file by a path to read it; waits for a pipe that somebody else fills.
    static func openFile(at path: String) throws(SystemFault) -> Int32 {
        try checked(unsafe open(path, O_RDONLY | O_CLOEXEC))
    }

    /// Opens a file to read it; does not wait for a pipe.
    static func openFile(_ name: String, in folder: Int32) throws(SystemFault) -> Int32 {
        try checked(unsafe openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    }

    /// Makes a file that did not exist; `permissions` hold from the first moment, less what the user's mask takes away.
    static func createFile(_ name: String, in folder: Int32, permissions: UInt16) throws(SystemFault) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return try checked(unsafe openat(folder, name, flags, mode_t(permissions)))
    }

    /// Opens a file to write behind what is in it, and makes it where it did not exist.
    static func openToAppend(_ name: String, in folder: Int32, permissions: UInt16) throws(SystemFault) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return try checked(unsafe openat(folder, name, flags, mode_t(permissions)))
    }

    static func close(_ descriptor: Int32) { systemClose(descriptor) }

    /// Writes all bytes, however many calls that takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw last
            }
        }
    }

    /// Reads into the buffer from its start; returns how many bytes came, 0 at the end.
    static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(SystemFault) -> Int {
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(descriptor, $0) }
            if count >= 0 { return count }
            guard errno == EINTR else { throw last }
        }
    }

    /// Waits until what was written is on the disk.
    static func synchronize(_ descriptor: Int32) throws(SystemFault) { _ = try checked(fsync(descriptor)) }

    /// Takes the lock that one process at a time can have; false where another has it.
    static func lock(_ descriptor: Int32) throws(SystemFault) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK || errno == EINTR else { throw last }
        return false
    }

    /// Waits for a hundredth of a second.
    static func pause() { usleep(10_000) }

    static func status(_ descriptor: Int32) throws(SystemFault) -> FileStatus {
        var status = stat()
        _ = try checked(unsafe fstat(descriptor, &status))
        return FileStatus(status)
    }

    /// What has a name; nil where nothing does.
    static func status(of name: String, in folder: Int32) throws(SystemFault) -> FileStatus? {
        var status = stat()
        return try found(unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW)) ? FileStatus(status) : nil
    }

    /// What a path leads to through all its links; nil where nothing is there.
    static func status(at path: String) throws(SystemFault) -> FileStatus? {
        var status = stat()
        return try found(unsafe stat(path, &status)) ? FileStatus(status) : nil
    }

    static func makeFolder(_ name: String, in folder: Int32, permissions: UInt16) throws(SystemFault) {
        _ = try checked(unsafe mkdirat(folder, name, mode_t(permissions)))
    }

    /// Makes a folder by a path.
    static func makeFolder(at path: String) throws(SystemFault) { _ = try checked(unsafe mkdir(path, 0o755)) }

    /// Gives a file another name in one step, in place of what had that name.
    static func rename(_ name: String, in folder: Int32, to target: String, in other: Int32) throws(SystemFault) {
        _ = try checked(unsafe renameat(folder, name, other, target))
    }

    static func removeFile(_ name: String, in folder: Int32) throws(SystemFault) {
        _ = try checked(unsafe unlinkat(folder, name, 0))
    }

    static func removeFolder(_ name: String, in folder: Int32) throws(SystemFault) {
        _ = try checked(unsafe unlinkat(folder, name, AT_REMOVEDIR))
    }

    /// Whether this user may add files to a folder and take them away.
    static func checkWritable(_ folder: Int32) throws(SystemFault) {
        _ = try checked(unsafe faccessat(folder, ".", W_OK | X_OK, 0))
    }

    /// The names in a folder, in no order.
    static func names(in folder: Int32) throws(SystemFault) -> [String] {
        // A descriptor of its own: the stream closes it, and reads from where it stands.
        let opened = try checked(unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        guard let stream = unsafe fdopendir(opened) else {
            let fault = last
            close(opened)
            throw fault
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw last }
        return names
    }

    /// The absolute path of something that exists, without links, `.` and `..`; nil where it does not.
    static func realPath(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    private static func checked(_ result: Int32) throws(SystemFault) -> Int32 {
        guard result >= 0 else { throw last }
        return result
    }

    /// Whether a question about a file was answered; throws where it failed for another reason than that nothing is there.
    private static func found(_ result: Int32) throws(SystemFault) -> Bool {
        if result == 0 { return true }
        let fault = last
        guard fault.kind == .absent || fault.kind == .notAFolder else { throw fault }
        return false
    }

    /// The error of the call that has just failed.
    private static var last: SystemFault {
        let code = errno
        let kind: SystemFault.Kind =
            switch code {
            case ENOENT: .absent
            case EEXIST: .nameTaken
            case ENOTEMPTY: .notEmpty
            case ENOTDIR, ELOOP: .notAFolder
            case EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS: .notSupported
            default: .other
            }
        guard let words = unsafe strerror(code) else { return SystemFault(kind, text: "error \(code)") }
        let text = unsafe String(cString: words)
        return SystemFault(kind, text: text.prefix(1).lowercased() + text.dropFirst())
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        let identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
        self.init(kind: kind, permissions: UInt16(truncatingIfNeeded: status.st_mode & 0o777), identity: identity)
    }
}

// Free functions, because the names of the enum's own hide those of the system.
private func systemClose(_ descriptor: Int32) { close(descriptor) }

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    unsafe read(descriptor, buffer.baseAddress, buffer.count)
}
