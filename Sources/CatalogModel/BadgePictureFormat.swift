/// Whether each badge gets a picture of its own with its documents in it.
package enum BadgePictureFormat: String, CaseIterable, Sendable {
    /// None: pages show the picture of the edition, and the documents are files of their own.
    case none
    /// A PNG, which other programs take the badge out of.
    case png
}
