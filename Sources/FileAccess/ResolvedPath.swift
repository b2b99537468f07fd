#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An absolute path without links, `.` or `..`, of something that need not exist yet.
package struct ResolvedPath: Sendable, Hashable {
    /// `/` or a path without `/` at the end.
    package let text: String

    package init(_ path: String) {
        let joined = Self.resolved(path)
        // Once more: taking `..` out of a part that does not exist can lead back to one that does.
        text = path.contains("..") ? Self.resolved(joined) : joined
    }

    private init(absolute text: String) { self.text = text }

    /// The last part; empty for the root.
    package var name: String { text.split(separator: "/").last.map(String.init) ?? "" }

    package var parent: ResolvedPath {
        ResolvedPath(absolute: "/" + text.split(separator: "/").dropLast().joined(separator: "/"))
    }

    /// The path itself and the folders around it, the innermost first and the root last.
    package var upward: [ResolvedPath] {
        var paths = [self]
        var path = self
        while !path.name.isEmpty {
            path = path.parent
            paths.append(path)
        }
        return paths
    }

    /// Something in this folder.
    package func appending(_ name: String) -> String { text == "/" ? "/" + name : text + "/" + name }

    /// What is there, with a last link followed; nil where nothing is, or nobody can say.
    package var identity: FileStatus.Identity? { (try? FileStatus.at(text))?.identity }

    /// The identities of the folder itself and all folders around it, as far as they exist.
    package var identitiesUpward: Set<FileStatus.Identity> { Set(upward.compactMap(\.identity)) }

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
