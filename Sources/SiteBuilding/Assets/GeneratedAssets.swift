import CatalogModel

/// The files beside the style sheet and scripts that the program itself makes.
enum GeneratedAssets {
    static func files(words: BrowserWords) -> [SiteAssets.File] {
        [
            file(["pages", "all-words.js"], words.module(for: .all)),
            file(["pages", "badge-words.js"], words.module(for: .badge)),
            file(["pages", "verify-words.js"], words.module(for: .verify)),
            file(["search", "search-words.js"], words.module(for: .search)),
            file(["verifier", "vocabulary.js"], VerifierTables.vocabulary),
            file(["verifier", "other-vocabulary.js"], VerifierTables.otherVocabulary),
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
