/// The list of what a build published, kept beside the output folder: published itself, it would name every badge.
///
/// One line an entry, sorted by path: `size time path` for a file, `- - path/` for a folder that the site made, and for a
/// bundle what it was made from and all its files (`BundleLine`), whose folders are the site's without a line of their own.
/// Before them come `ManifestNotes`.
enum Manifest {
    static let list = SealedList(name: "manifest", format: "rosette-manifest 2 -")
    /// The name of a new manifest until its commit is done.
    static let pendingName = "manifest.next"

    /// A file or folder of the last build.
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

        init(folder path: OutputPath) {
            isFolder = true
            self.path = path
            key = path.text + "/"
        }

        /// For a key of one that was read before.
        fileprivate init(checked key: String) {
            isFolder = key.hasSuffix("/")
            path = OutputPath(checked: isFolder ? String(key.dropLast()) : key)
            self.key = key
        }
    }

    /// The folders and files of a bundle, in the order of the manifest.
    static func entries(of bundle: BundleLine) -> [Entry] {
        var keys: Set<String> = [bundle.key]
        for file in bundle.files {
            let path = OutputPath(checked: bundle.key + file.name)
            keys.insert(path.text)
            var folder = path.directory
            while folder != bundle.path.text, folder.isBelow(bundle.path.text) {
                keys.insert(folder + "/")
                folder = OutputPath(checked: folder).directory
            }
        }
        return keys.sorted().map(Entry.init(checked:))
    }
}
