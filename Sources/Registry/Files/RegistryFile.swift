/// A file of the registry: the path that opens it, and the path that diagnostics show.
package struct RegistryFile: Sendable {
    package let file: String
    package let shownAs: String

    package init(file: String, shownAs: String) {
        self.file = file
        self.shownAs = shownAs
    }

    /// The last part of the path.
    var name: String { shownAs.split(separator: "/").last.map(String.init) ?? "" }

    /// The name without `.json`; nil for any other kind of file.
    var stem: String? { name.hasSuffix(".json") ? String(name.dropLast(5)) : nil }
}
