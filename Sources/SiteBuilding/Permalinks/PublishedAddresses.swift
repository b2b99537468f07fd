import CatalogModel
import Templates

/// The addresses of a site that others may have noted, linked or signed: what `content/permalinks.txt` is to list.
///
/// Not in it: what is made for browsers and search engines alone, the indexes of folders, pages that only say that they are
/// not translated, earlier addresses, and badges, whose addresses are for their earners to give away.
struct PublishedAddresses {
    /// Files for browsers, hosts and search engines.
    static let passing: Set<SiteAddress> = [
        .searchIndex, .sitemap, .robots, .headers, .redirects, .noJekyll, SiteAddress(file: ["404.html"]),
        SiteAddress(file: ["favicon.ico"]),
    ]

    let permalinks: Set<Permalink>

    /// - Parameters:
    ///   - plan: every file of the site as it is published: without specimens.
    ///   - context: what it was made from.
    init(of plan: SitePlan, in context: SiteContext) {
        let passingTemplates: Set = [
            context.templates.folder.name, context.templates.untranslated.name, context.templates.redirect.name,
        ]
        let earlier = Set(plan.aliases.map(\.address))
        let pages = plan.pages.filter { page in
            !earlier.contains(page.address) && !Self.passing.contains(page.address)
                && !(page.template.map(passingTemplates.contains) ?? false)
                && !page.address.path.hasPrefix(context.assets.folder.path) && !EarlierSites.contains(page.address)
        }
        let files = plan.copies.map(\.address).filter { !earlier.contains($0) }
        var permalinks = Set((pages.map(\.address) + files).map { Permalink($0) })
        for edition in context.catalog.microCredentials.flatMap(\.editions) {
            for outcome in edition.wording?.outcomes ?? [] {
                permalinks.insert(Permalink(.edition(edition.reference), anchor: outcome.anchor))
            }
        }
        self.permalinks = permalinks
    }
}
