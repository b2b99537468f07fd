#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What stands under a name.
package struct FileStatus: Sendable {
    package enum Kind: Sendable {
        case file
        case folder
        case link
        /// A pipe, socket or device.
        case other
    }

    /// The same for two paths only where they lead to the same file or folder, whatever links they go through.
    package struct Identity: Sendable, Hashable {
        let device: UInt64
        let number: UInt64
    }

    package let kind: Kind
    package let stamp: FileStamp
    /// Who may read, write and enter it: the nine lowest bits, as `chmod` takes them.
    package let permissions: UInt16
    package let identity: Identity

    package var size: Int { stamp.size }

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        #if canImport(Darwin)
            let modified = status.st_mtimespec
        #else
            let modified = status.st_mtim
        #endif
        // Wrapping: a file system may claim any time, and the number is only compared.
        stamp = FileStamp(
            size: Int(status.st_size), modified: Int(modified.tv_sec) &* 1_000_000_000 &+ Int(modified.tv_nsec))
        permissions = UInt16(truncatingIfNeeded: status.st_mode & 0o777)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }

    /// What a path leads to through all its links; nil where nothing is there.
    package static func at(_ path: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        if unsafe stat(path, &status) == 0 { return FileStatus(status) }
        let error = SystemError.last
        guard error.isAbsence || error.isNotAFolder else { throw error }
        return nil
    }
}
