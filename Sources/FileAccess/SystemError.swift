#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A call to the operating system that failed, by its `errno`.
package struct SystemError: Error, Hashable {
    package let code: Int32

    package init(code: Int32) { self.code = code }

    /// What the system says where a name is to be new and is not.
    package static let nameTaken = SystemError(code: EEXIST)
    /// What it says where there is no room.
    package static let diskFull = SystemError(code: ENOSPC)

    /// The error of the call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    /// The system's words, with a small first letter so that they can end a message: `permission denied`.
    package var text: String {
        guard let words = unsafe strerror(code) else { return "error \(code)" }
        let text = unsafe String(cString: words)
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Nothing has that name, in a folder that is there or not.
    package var isMissing: Bool { code == ENOENT }

    /// Nothing has that name: it does not exist, or a part of the path before it is no folder.
    package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Something has that name already.
    package var isNameTaken: Bool { code == EEXIST }

    /// The name leads to a link, or to something that is no folder, where neither is followed.
    package var isNotAFolder: Bool { code == ENOTDIR || code == ELOOP }

    /// This kind of file cannot do that.
    package var isUnsupported: Bool { [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) }
}
