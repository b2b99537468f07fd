#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An absolute path without links, `.` or `..`, of something that need not exist yet.
struct ResolvedPath: Hashable {
    /// `/` or a path without `/` at the end.
    let text: String

    init(_ path: String) {
        let joined = Self.resolved(path)
        // Once more: taking `..` out of a part that does not exist can lead back to one that does.
        text = path.contains("..") ? Self.resolved(joined) : joined
    }

    private init(absolute text: String) { self.text = text }

    /// The last part; empty for the root.
    var name: String { text.split(separator: "/").last.map(String.init) ?? "" }

    var parent: ResolvedPath {
        ResolvedPath(absolute: "/" + text.split(separator: "/").dropLast().joined(separator: "/"))
    }

    /// What is there, with a last link followed; nil where nothing is.
    var identity: FileStatus.Identity? {
        var status = stat()
        guard unsafe stat(text, &status) == 0 else { return nil }
        return FileStatus(status).identity
    }

    /// The identities of the folder itself and all folders around it, as far as they exist.
    var identitiesUpward: Set<FileStatus.Identity> {
        var result: Set<FileStatus.Identity> = []
        var path = self
        while true {
            if let identity = path.identity { result.insert(identity) }
            if path.name.isEmpty { return result }
            path = path.parent
        }
    }

    /// Lets the system resolve the longest part that exists, and the rest by its words.
    private static func resolved(_ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        let root = path.hasPrefix("/") ? "/" : "./"
        var rest: [String] = []
        var base = real(root + parts.joined(separator: "/"))
        while base == nil, let last = parts.popLast() {
            rest.insert(last, at: 0)
            base = real(root + parts.joined(separator: "/"))
        }
        var whole = (base ?? "/").split(separator: "/").map(String.init)
        for part in rest where part != "." {
            if part == ".." { _ = whole.popLast() } else { whole.append(part) }
        }
        return "/" + whole.joined(separator: "/")
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
