/// A file of the registry: the path that opens it, and the path that diagnostics show.
package struct RegistryFile: Sendable {
    package let file: String
    package let shownAs: String

    package init(file: String, shownAs: String) {
        self.file = file
        self.shownAs = shownAs
    }
}
