import CatalogModel

/// The files beside the style sheet and scripts that the program itself makes.
enum GeneratedAssets {
    static func files(words: BrowserWords) -> [SiteAssets.File] {
        [
            file(["pages", "sentences.js"], words.module),
            file(["verifier", "vocabulary.js"], VerifierTables.vocabulary),
            file(["verifier", "words.js"], VerifierTables.words),
            file(["verifier", "failure-words.js"], VerifierTables.failureWords),
            file(["verifier", "picture-words.js"], VerifierTables.pictureWords),
        ]
    }

    /// A module among those of `templates/assets/scripts/`.
    private static func file(_ path: [String], _ bytes: [UInt8]) -> SiteAssets.File {
        SiteAssets.File(path: ContentPath(components: ["scripts"] + path), bytes: bytes)
    }
}
