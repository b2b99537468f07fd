/// An absolute path without links, `.` and `..`, of something that need not exist yet.
struct RealPath: Hashable {
    /// `/`, or a path without `/` at its end.
    let text: String

    init(_ path: String) {
        let once = Self.resolved(path)
        // Once more: taking `..` out of a part that does not exist can lead back to one that does.
        text = path.contains("..") ? Self.resolved(once) : once
    }

    private init(absolute text: String) { self.text = text }

    /// The last part; empty for the root.
    var name: String { text.split(separator: "/").last.map(String.init) ?? "" }

    var folder: RealPath {
        RealPath(absolute: "/" + text.split(separator: "/").dropLast().joined(separator: "/"))
    }

    /// The path itself and the folders around it, the innermost first and the root last.
    var upward: [RealPath] {
        var paths = [self]
        var path = self
        while !path.name.isEmpty {
            path = path.folder
            paths.append(path)
        }
        return paths
    }

    /// Something in this folder.
    func appending(_ name: String) -> String { text == "/" ? "/" + name : text + "/" + name }

    /// Lets the system resolve the longest part that exists, and the rest by its words.
    private static func resolved(_ path: String) -> String {
        let root = path.hasPrefix("/") ? "/" : "./"
        var parts = path.split(separator: "/").map(String.init)
        var rest: [String] = []
        var base = SystemCalls.realPath(root + parts.joined(separator: "/"))
        while base == nil, let last = parts.popLast() {
            rest.append(last)
            base = SystemCalls.realPath(root + parts.joined(separator: "/"))
        }
        var whole = (base ?? "/").split(separator: "/").map(String.init)
        for part in rest.reversed() where part != "." {
            if part == ".." { _ = whole.popLast() } else { whole.append(part) }
        }
        return "/" + whole.joined(separator: "/")
    }
}
