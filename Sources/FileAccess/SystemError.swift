#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A call to the operating system that failed, by its `errno`.
struct SystemError: Error, Hashable {
    let code: Int32

    /// The error of the call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    /// The system's words, with a small first letter so that they can end a message: `permission denied`.
    var text: String {
        guard let words = unsafe strerror(code) else { return "error \(code)" }
        let text = unsafe String(cString: words)
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Nothing has that name: it does not exist, or a part of the path before it is no folder.
    var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Something has that name already.
    var isNameTaken: Bool { code == EEXIST }
}
