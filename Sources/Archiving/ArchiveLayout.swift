import CatalogModel

/// The names of what an archive has besides the site and its source.
enum ArchiveLayout {
    static let guide = "VERIFY.txt"
    static let description = "ARCHIVE.json"
    /// The last file: what it lists comes before it.
    static let checksums = "SHA256SUMS"
    static let site = "site/"
    static let source = "source/"
    static let registry = "source/content/registry/"
    static let permalinks = "\(source)content/\(PermalinkList.path)"
    static let format = "rosette-archive"
    static let version = 1

    static let specimens = registry + "specimens/"
}
