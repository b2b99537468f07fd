import CatalogModel
import Credentials
import Registry
import Templates

/// The addresses that the site had before, and what is published for their hosts: the keys under the identifier that badges
/// of then name, and where everything else is now.
struct EarlierSites: Sendable {
    /// The oldest first.
    let sites: [EarlierSite]

    /// - Parameter settings: name the addresses.
    init(_ settings: SiteSettings) {
        sites = settings.earlierBaseURLs.filter { $0 != settings.baseURL.value }.map { EarlierSite($0) }
    }

    /// Whether an address is one of those files, which are made as long as `earlier-base-urls` names their site.
    static func contains(_ address: SiteAddress) -> Bool { address.components.first == EarlierSite.folder }
}

extension SiteContext {
    var earlierSites: EarlierSites { EarlierSites(catalog.site) }

    /// What the hosts of earlier addresses are to serve: the keys, and rules and pages that lead here.
    ///
    /// - Parameters:
    ///   - registry: that of real badges; specimens belong to one address alone.
    ///   - issuer: who they are by, where that is said.
    /// - Returns: the files, in a folder a host.
    func earlierSitePages(of registry: AwardRegistry, issuer: BadgeIssuer?) -> [PlannedPage] {
        let sites = earlierSites.sites
        let here = BadgeIssuer.did(at: baseURL, isSpecimen: false)
        var pages: [PlannedPage] = []
        for site in sites {
            let keys = registry.keys?.keys.map(\.key) ?? []
            pages.append(
                document(site.keysAddress) { DIDDocument.document(of: site.did, keys: keys, otherNames: [here]) })
            pages.append(leadingHere(from: site.siteFolder))
            let then = issuer.map { BadgeIssuer(issuer: $0.issuer, isSpecimen: false, baseURL: site.baseURL) }
            for document in then.map(documents(of:)) ?? [] {
                let address = site.siteFolder.file(document.address.path)
                pages.append(PlannedPage(address, from: nil, isListed: false, render: document.render))
            }
        }
        for (folder, sites) in Dictionary(grouping: sites, by: \.hostFolder).sorted(by: { $0.key < $1.key }) {
            let rules = HostRules(of: sites, to: baseURL)
            pages.append(PlannedPage(folder.file("_redirects"), from: nil, isListed: false) { rules.redirects })
            pages.append(PlannedPage(folder.file("_headers"), from: nil, isListed: false) { rules.headers })
            if !sites.contains(where: { $0.siteFolder == folder }) { pages.append(leadingHere(from: folder)) }
        }
        return pages
    }

    /// A page on another host, so that nothing in it can be meant from the root of its own.
    private func leadingHere(from address: SiteAddress) -> PlannedPage {
        PlannedPage(address, from: nil, isListed: false, template: templates.redirect.name, isRedirect: true) {
            templates.redirect.render(
                RedirectView(
                    site: site, title: catalog.site.title, headTitle: catalog.site.title,
                    policy: PageKind.reading.policy.text, href: baseURL.description, address: baseURL.description))
        }
    }
}
