import CatalogModel
import Credentials
import JSONText
import Registry
import Templates

/// The pages and files that are made for programs, and the folders' indexes.
extension SiteContext {
    func feed() -> PlannedPage {
        PlannedPage(.feed, from: nil, isListed: false, template: templates.feed.name) {
            let items = catalog.news.filter { $0.text.departure == nil }.map { item in
                FeedView.Item(
                    title: item.text.title, href: baseURL.absolute(.news(item.slug)),
                    updated: instant(of: item.date), summary: item.text.summary)
            }
            // A feed without entries still needs a time (RFC 4287, section 4.1.1); nothing later is known than the epoch.
            return templates.feed.render(
                FeedView(
                    site: site, address: baseURL.absolute(.feed), homeAddress: baseURL.absolute(.home),
                    updated: items.first?.updated ?? "1970-01-01T00:00:00Z", items: items))
        }
    }

    func sitemap(of pages: [PlannedPage]) -> PlannedPage {
        PlannedPage(.sitemap, from: nil, isListed: false, template: templates.sitemap.name) {
            let urls = pages.filter(\.isListed).sorted { $0.address < $1.address }.map { page in
                SitemapView.Address(
                    location: baseURL.absolute(page.address), modified: page.date?.description,
                    alternates: page.alternates.isEmpty ? alternates(of: page.address) : page.alternates)
            }
            return templates.sitemap.render(SitemapView(urls: urls))
        }
    }

    func robots() -> PlannedPage {
        PlannedPage(.robots, from: nil, isListed: false, template: templates.robots.name) {
            templates.robots.render(RobotsView(sitemap: baseURL.absolute(.sitemap)))
        }
    }

    /// The style sheet, the scripts and the pictures of the design.
    func assetFiles() -> [PlannedPage] {
        assets.files.map { file in PlannedPage(assets.address(of: file), from: nil, isListed: false) { file.bytes } }
    }

    /// What hosts read: the headers to send, where earlier addresses lead, and that GitHub Pages is to publish all files as
    /// they are.
    func filesForHosts(pages: [PlannedPage], copies: [SiteAddress], aliases: [Alias]) -> [PlannedPage] {
        let rules = HeaderRules(context: self, pages: pages, copies: copies)
        let redirects = RedirectRules(of: aliases, baseURL: baseURL)
        return [
            PlannedPage(.headers, from: nil, isListed: false) { rules.bytes },
            PlannedPage(.noJekyll, from: nil, isListed: false) { [] },
        ] + (aliases.isEmpty ? [] : [PlannedPage(.redirects, from: nil, isListed: false) { redirects.bytes }])
    }

    /// The page of a folder that has none; of a translation's folder, in the language of that.
    func folderPage(_ folder: SiteAddress) -> PlannedPage {
        let isTranslation = language.translation != nil
        let address = isTranslation ? SiteAddress(folder: Array(folder.components.dropFirst())) : folder
        return PlannedPage(folder, from: nil, isListed: false, template: templates.folder.name) {
            templates.folder.render(
                FolderView(
                    site: site(at: address),
                    page: page(
                        title: words.folderTitle, description: catalog.site.description, at: address, isIndexed: false))
            )
        }
    }

    /// The page that says who issues badges here; its text may come from `issuer.md`.
    func issuerPage(issuers: [BadgeIssuer], hasAwards: Bool) -> PlannedPage {
        let text = catalog.pages.first { AddressBook.address(ofPage: $0.path) == .issuer }
        return PlannedPage(.issuer, from: text?.file, template: templates.issuer.name) {
            let items = issuers.map { issuer in
                IssuerPageView.Item(
                    name: issuer.issuer.name, url: issuer.issuer.url, email: issuer.issuer.email,
                    description: issuer.issuer.description, isSpecimen: issuer.isSpecimen,
                    profileHref: issuer.hasHostedDocuments ? baseURL.href(issuer.profileAddress) : nil)
            }
            let chrome =
                text.map { page(for: $0, at: .issuer) }
                ?? page(title: words.issuerTitle, description: catalog.site.description, at: .issuer)
            return templates.issuer.render(
                IssuerPageView(
                    site: site(at: .issuer), page: chrome,
                    body: text.map { bodies.markup(of: $0) } ?? TrustedMarkup(alreadySafe: []), issuers: items,
                    hasNoBadges: !hasAwards))
        }
    }

    /// The issuer's profile and the class of each badge, as Open Badges 2.0 documents.
    func documents(of issuer: BadgeIssuer) -> [PlannedPage] {
        guard issuer.hasHostedDocuments else { return [] }
        let profile = document(issuer.profileAddress) { OpenBadgesTwo.profile(of: issuer) }
        return [profile]
            + catalog.microCredentials.flatMap(\.editions).filter { book.targets[issuer.image(of: $0).png] != nil }
            .map { edition in
                document(issuer.badgeClassAddress(of: edition.reference)) {
                    OpenBadgesTwo.badgeClass(
                        of: edition.reference, achievement: Achievement(of: edition, in: catalog, by: issuer),
                        by: issuer)
                }
            }
    }

    /// Where the keys, status lists and achievements of a registry's badges are published.
    ///
    /// The site's own `did.json` is there even before it has a key: it says whose site this is.
    func documents(of registry: AwardRegistry) -> [PlannedPage] {
        let isSpecimen = registry.isSpecimen
        guard !isSpecimen || registry.keys != nil else { return [] }
        let did = BadgeIssuer.did(at: baseURL, isSpecimen: isSpecimen)
        let keys = registry.keys?.keys.map(\.key) ?? []
        let identity = document(BadgeIssuer.didDocumentAddress(at: baseURL, isSpecimen: isSpecimen)) {
            DIDDocument.document(of: did, keys: keys, otherNames: isSpecimen ? [] : earlierSites.sites.map(\.did))
        }
        let files = keys.map { key in
            PlannedPage(BadgeIssuer.keyAddress(of: key, isSpecimen: isSpecimen), from: nil, isListed: false) {
                Array(key.pem.utf8)
            }
        }
        // The address stays, and no program takes what stands there for a key.
        let withdrawn = (registry.keys?.withdrawn ?? []).map { key in
            PlannedPage(BadgeIssuer.keyAddress(of: key.key, isSpecimen: isSpecimen), from: nil, isListed: false) {
                Array("This key was withdrawn on \(key.withdrawn.date). Nothing that it signed counts.\n".utf8)
            }
        }
        let lists = registry.statusLists.values.sorted { $0.number < $1.number }.map { list in
            let address = BadgeIssuer.statusListAddress(list.number, isSpecimen: isSpecimen)
            return PlannedPage(address, from: nil, isListed: false) { list.bytes }
        }
        let achievements = registry.achievements.values.sorted { $0.edition < $1.edition }.map { achievement in
            document(BadgeIssuer.achievementAddress(of: achievement.edition, isSpecimen: isSpecimen)) {
                achievement.document
            }
        }
        return [identity] + files + withdrawn + lists + achievements
    }

    func document(_ address: SiteAddress, _ value: @escaping @Sendable () -> JSONOutput?) -> PlannedPage {
        PlannedPage(address, from: nil, isListed: false) {
            value().map { JSONWriter(layout: .pretty).bytes(of: $0) } ?? []
        }
    }

    /// The first second that a date can mean, in UTC.
    private func instant(of date: PartialDate) -> String {
        (date.firstDay?.description ?? date.description) + "T00:00:00Z"
    }
}
