#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What stands under a name, without following a link.
struct FileStatus {
    enum Kind {
        case file
        case folder
        case link
        /// A pipe, socket or device.
        case other
    }

    /// The same for two paths only where they lead to the same file or folder, whatever links they go through.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    let kind: Kind
    let stamp: FileStamp
    let identity: Identity

    var size: Int { stamp.size }

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
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }
}
