/// The list of what a build published, kept beside the output folder: published itself, it would name every badge.
///
/// One line an entry, sorted by path: `size fingerprint path` for a file, `- - path/` for a folder that the site made.
/// The fingerprint is `-` until builds can skip work by it.
enum Manifest {
    static let list = SealedList(name: "manifest", format: "rosette-manifest 1 -")
    /// The name of a new manifest until its commit is done.
    static let pendingName = "manifest.next"

    /// An entry of the last build's manifest.
    struct Entry {
        /// Without the `/` that marks a folder.
        let path: OutputPath
        let isFolder: Bool
        /// What the manifest is sorted by: the path, with a `/` at the end for a folder.
        let key: String

        init?(key: String) {
            isFolder = key.hasSuffix("/")
            guard let path = OutputPath(isFolder ? String(key.dropLast()) : key) else { return nil }
            self.path = path
            self.key = key
        }
    }
}
