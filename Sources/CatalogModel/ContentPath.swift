/// The path of a file below `content/`, with `/` between its parts: `news/2020-03-24-virtual-check-in.md`.
///
/// Relative links between content files are resolved on these, never on the file system.
package struct ContentPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let components: [String]

    package init(components: [String]) {
        self.components = components
    }

    package init(_ text: String) {
        self.components = text.split(separator: "/").map(String.init)
    }

    package var description: String { components.joined(separator: "/") }
    /// The file name without its last extension.
    package var stem: String {
        let name = components.last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
    /// The last extension without its dot, empty where there is none.
    package var pathExtension: String {
        let name = components.last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[name.index(after: dot)...])
    }
    package var folder: ContentPath { ContentPath(components: Array(components.dropLast())) }

    /// A file or folder of this name in this folder.
    package func appending(_ name: String) -> ContentPath { ContentPath(components: components + [name]) }

    /// The file that a relative link in this file means (RFC 3986, section 5.2.4, on decoded names).
    ///
    /// - Returns: nil where the link climbs above `content/`.
    package func resolving(_ relative: String) -> ContentPath? {
        var result = Array(components.dropLast())
        for part in relative.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard result.popLast() != nil else { return nil }
            default: result.append(String(part))
            }
        }
        return ContentPath(components: result)
    }

    package static func < (left: ContentPath, right: ContentPath) -> Bool {
        left.components.lexicographicallyPrecedes(right.components)
    }
}
