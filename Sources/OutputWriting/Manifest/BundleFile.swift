import FileAccess

/// A file of a bundle, as lists have it.
struct BundleFile: Hashable {
    /// The path from the bundle's folder.
    let name: String
    let stamp: FileStamp
    /// False where the published file is right as it is.
    var isStaged = false
}
