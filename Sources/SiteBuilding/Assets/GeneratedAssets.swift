import CatalogModel

/// The files beside the style sheet and scripts that the program itself makes.
enum GeneratedAssets {
    static func files(words: BrowserWords) -> [SiteAssets.File] {
        [SiteAssets.File(path: ContentPath(components: ["scripts", "words.js"]), bytes: words.module)]
    }
}
