/// A file of the registry: what opens it, and the path that diagnostics show.
package struct RegistryFile: Sendable {
    /// Where its bytes are.
    enum Contents: Sendable {
        case file(String)
        /// Already read, as from an earlier revision.
        case bytes([UInt8])
    }

    let contents: Contents
    package let shownAs: String

    package init(file: String, shownAs: String) {
        self.contents = .file(file)
        self.shownAs = shownAs
    }

    package init(bytes: [UInt8], shownAs: String) {
        self.contents = .bytes(bytes)
        self.shownAs = shownAs
    }

    /// The last part of the path.
    var name: String { shownAs.split(separator: "/").last.map(String.init) ?? "" }

    /// The name without `.json`; nil for any other kind of file.
    var stem: String? { name.hasSuffix(".json") ? String(name.dropLast(5)) : nil }
}
