import CatalogModel
import Templates

extension SiteContext {
    /// The page at an earlier address: it leads on at once, and has a link for who stays.
    ///
    /// - Parameters:
    ///   - alias: the address, and where it leads.
    ///   - title: of the page that it leads to; that of the site where it has none.
    ///   - source: the file that page is made from.
    /// - Returns: the page.
    func redirectPage(_ alias: Alias, title: String?, from source: ContentPath?) -> PlannedPage {
        PlannedPage(
            alias.address, from: source, isListed: false, template: templates.redirect.name, isRedirect: true
        ) {
            let name = title ?? catalog.site.title
            return templates.redirect.render(
                RedirectView(
                    site: site, title: name, headTitle: words.headTitle(name, site: catalog.site.title),
                    policy: PageKind.reading.policy.text, href: baseURL.href(alias.target, anchor: alias.anchor),
                    address: baseURL.absolute(alias.target, anchor: alias.anchor)))
        }
    }
}
