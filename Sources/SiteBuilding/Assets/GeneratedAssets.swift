import CatalogModel
import LinkedData

/// The files beside the style sheet and scripts that the program itself makes.
enum GeneratedAssets {
    static var files: [SiteAssets.File] {
        [
            file("vocabulary.js", VerifierTables.vocabulary(.credentials)),
            file("words.js", VerifierTables.words),
        ]
    }

    /// A module beside those of the verifier for browsers.
    private static func file(_ name: String, _ bytes: [UInt8]) -> SiteAssets.File {
        SiteAssets.File(path: ContentPath(components: ["scripts", "verifier", name]), bytes: bytes)
    }
}
