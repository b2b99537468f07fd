import CatalogModel
import JSONText
import Templates

/// What pages say to search engines in the vocabulary of schema.org; what is said of the catalog, `CatalogData` puts together.
extension SiteContext {
    /// The way to a page as a list; nil for a page that shows none.
    func list(of breadcrumbs: [BreadcrumbView]) -> JSONOutput? {
        guard !breadcrumbs.isEmpty else { return nil }
        let items = breadcrumbs.enumerated().map { place, crumb -> JSONOutput in
            [
                "@type": "ListItem", "position": .int(place + 1), "name": .string(crumb.label),
                "item": .string(baseURL.origin + crumb.href),
            ]
        }
        return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
    }

    /// What a page says of the way to it and of the catalog; a translation says only the first, being not official.
    func structuredData(of breadcrumbs: [BreadcrumbView], _ things: [JSONOutput?]) -> TrustedMarkup? {
        structuredData([list(of: breadcrumbs)] + (language.translation == nil ? things : []))
    }

    /// JSON-LD for a `script` element, which no text in it can end; nil where there is nothing to say.
    func structuredData(_ things: [JSONOutput?]) -> TrustedMarkup? {
        let graph = things.compactMap(\.self)
        guard !graph.isEmpty else { return nil }
        let document: JSONOutput = ["@context": "https://schema.org", "@graph": .array(graph)]
        return TrustedMarkup(alreadySafe: JSONWriter(escaping: .markup).bytes(of: document))
    }
}
