import CatalogModel
import Diagnostics

/// What a file of the content folder is, told from its place alone.
enum ContentKind: Equatable {
    case site
    case home
    case series(Slug)
    case edition(EditionReference)
    case rubric(EditionReference)
    case commitment(Slug)
    case news(Slug)
    case source(Slug)
    /// Any other Markdown page, published at the address of its path.
    case page
    /// A picture or document, published as it is.
    case asset
    /// The list of all addresses that were ever published.
    case permalinks
    /// Another file of these in another language.
    case translation(TranslationName)

    /// Files of these kinds are published as they are.
    private static let assetExtensions = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf"]
    /// Pages of a folder that are not one of its items.
    private static let pagesInFolders = [
        "series/index.md", "commitments/index.md", "commitments/matrix.md", "news/index.md", "sources/index.md",
    ]

    /// - Returns: nil, with a problem in the log, where the path means nothing or cannot be an address.
    init?(of path: ContentPath, log: inout DiagnosticLog) {
        let place = Diagnostic.Place.path("content/\(path)")
        if path == ContentPath("site.yml") {
            self = .site
            return
        }
        if path == PermalinkList.path {
            self = .permalinks
            return
        }
        // `site.yaml` is reported where `site.yml` is looked for.
        if path == ContentPath("site.yaml") { return nil }
        if let translation = TranslationName(of: path) {
            self = .translation(translation)
            return
        }
        guard path.pathExtension == "md" || Self.assetExtensions.contains(path.pathExtension) else {
            let known = "pages end in '.md', pictures in '.svg', '.png', '.jpg' or '.webp'"
            log.add(ContentProblem.unknownFile(allowed: known), at: place)
            return nil
        }
        guard let slugs = Self.slugs(of: path, place: place, log: &log) else { return nil }
        if path.pathExtension != "md" {
            self = .asset
        } else if path == ContentPath("index.md") {
            self = .home
        } else if Self.pagesInFolders.contains(path.description) || path.components.count == 1 {
            self = .page
        } else if let kind = Self.item(path: path, slugs: slugs, place: place, log: &log) {
            self = kind
        } else {
            return nil
        }
    }

    /// Every part of the path as a slug; editions' folders are slugs too.
    private static func slugs(of path: ContentPath, place: Diagnostic.Place, log: inout DiagnosticLog) -> [Slug]? {
        var slugs: [Slug] = []
        for part in path.folder.components + [path.stem] {
            guard let slug = Slug(part) else {
                let isTranslation = TranslationName(of: ContentPath("\(part.lowercased()).md")) != nil
                let meant = isTranslation ? part.lowercased() : Slug(derivedFrom: part)?.text
                log.add(ContentProblem.invalidFileName(part, meant: meant), at: place)
                return nil
            }
            slugs.append(slug)
        }
        return slugs
    }

    private static func item(
        path: ContentPath, slugs: [Slug], place: Diagnostic.Place, log: inout DiagnosticLog
    ) -> ContentKind? {
        let name = slugs[slugs.count - 1]
        switch (slugs[0].text, slugs.count) {
        case ("series", 2): return .series(name)
        case ("commitments", 2): return .commitment(withoutNumber(name))
        case ("news", 2): return .news(name)
        case ("sources", 2): return .source(name)
        case ("micro-credentials", 4) where ["index", "rubric"].contains(name.text):
            guard let edition = EditionID(slugs[2].text) else {
                log.add(ContentProblem.invalidEdition(slugs[2].text), at: place)
                return nil
            }
            let reference = EditionReference(microCredential: slugs[1], edition: edition)
            return name.text == "index" ? .edition(reference) : .rubric(reference)
        case ("micro-credentials", 2) where name.text == "index": return .page
        case ("series", _), ("commitments", _), ("news", _), ("sources", _), ("micro-credentials", _):
            let known = "an edition is 'micro-credentials/<name>/<year>-<month>/index.md' with 'rubric.md' beside it"
            let flat = "files here are '\(slugs[0])/<name>.md'"
            let hint = slugs[0].text == "micro-credentials" ? known : flat
            log.add(ContentProblem.unknownFile(allowed: hint), at: place)
            return nil
        default: return .page
        }
    }

    /// `3-increase-opportunities` is called `increase-opportunities`; its number is in its front matter.
    private static func withoutNumber(_ slug: Slug) -> Slug {
        let rest = slug.text.drop { $0.isNumber }
        guard rest.count < slug.text.count, rest.hasPrefix("-") else { return slug }
        return Slug(String(rest.dropFirst())) ?? slug
    }
}
