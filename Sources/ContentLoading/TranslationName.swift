import CatalogModel

/// What the name of a translation says: `index.es.md` is `index.md` in `es`, and `site.es.yml` is `site.yml`.
struct TranslationName: Equatable {
    let path: ContentPath
    let original: ContentPath
    let language: LanguageTag

    /// - Returns: nil for a file that is no translation.
    init?(of path: ContentPath) {
        let ending = path.pathExtension
        guard ending == "md" || ending == "yml", let dot = path.stem.lastIndex(of: "."), dot != path.stem.startIndex,
            let language = LanguageTag(String(path.stem[path.stem.index(after: dot)...]))
        else { return nil }
        let original = path.folder.appending("\(path.stem[..<dot]).\(ending)")
        guard ending == "md" || original == ContentPath("site.yml") else { return nil }
        self.path = path
        self.original = original
        self.language = language
    }

    /// Whether it translates the settings of the site.
    var isSite: Bool { original.pathExtension == "yml" }
}
