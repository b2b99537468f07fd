import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Registry
import Templates

/// Every file of the site but the awards': what there is to render, and at which addresses.
struct SitePlan: Sendable {
    let pages: [PlannedPage]
    /// Files of the content folder that are published as they are.
    let copies: [(address: SiteAddress, file: String)]
    /// Every address of the site but those of awards.
    let published: Set<SiteAddress>
    /// Addresses that pages link to though there is nothing: mistakes that are in the log already.
    let missing: Set<SiteAddress>
    /// Where earlier addresses lead.
    let aliases: [Alias]

    /// - Parameters:
    ///   - context: what pages are made from.
    ///   - issuers: who has badges here.
    ///   - registries: what keys, status lists and achievements are published.
    ///   - hasAwards: whether any badge, specimens apart, was issued.
    ///   - example: a specimen to show.
    ///   - copies: the files to publish as they are.
    ///   - log: takes what is wrong with the earlier addresses of pages.
    init(
        context: SiteContext, issuers: [BadgeIssuer], registries: [AwardRegistry], hasAwards: Bool, example: AwardID?,
        copies: [(address: SiteAddress, file: String)], log: inout DiagnosticLog
    ) {
        // The class of real badges is the one an edition's page links; specimens' classes are linked from specimens.
        let issuer = issuers.first { !$0.isSpecimen }
        let baseURL = context.baseURL
        let badgeClass: @Sendable (Edition) -> String? = { edition in
            issuer.flatMap { $0.hasHostedDocuments ? baseURL.href($0.badgeClassAddress(of: edition.reference)) : nil }
        }
        func catalogPages(_ context: SiteContext) -> [PlannedPage] {
            let own: [SiteAddress] = [.issuer, .verify, .data, .search]
            return [context.homePage(example: example)] + context.textPages().filter { !own.contains($0.address) }
                + context.seriesPages() + context.newsPages() + context.editionPages(badgeClass: badgeClass)
                + [context.issuerPage(issuers: issuers, hasAwards: hasAwards)]
        }
        var pages = catalogPages(context)
        pages.append(context.verifyPage())
        pages += context.dataPages()
        for issuer in issuers { pages += context.documents(of: issuer) }
        for registry in registries { pages += context.documents(of: registry) }
        pages += [context.feed(), context.robots()] + context.assetFiles()
        pages += context.searchPages(of: pages)
        let titles = context.translations.isEmpty ? [:] : context.titles
        pages += context.translations.flatMap { translation in
            translation.translatedPages(
                catalogPages(translation) + translation.dataPages(), of: pages, titles: titles)
        }
        pages.append(context.sitemap(of: pages))
        for registry in registries where !registry.isSpecimen {
            pages += context.earlierSitePages(of: registry, issuer: issuer)
        }
        let present = Set(pages.map(\.address) + copies.map(\.address))
        let stubs = Set(pages.filter { $0.template == context.templates.untranslated.name }.map(\.address))
        let aliases = AliasBook(
            of: context.catalog, book: context.book, published: present, stubs: stubs, log: &log
        ).aliases
        let earlier = AliasPages(of: aliases, pages: pages, copies: copies, context: context)
        let addresses = present.union(aliases.map(\.address))
        let folders = Self.foldersWithoutPage(addresses)
        let indexes = folders.map { folder in
            let translation = context.translations.first { folder.components.first == $0.language.tag }
            return (translation ?? context).folderPage(folder)
        }
        pages += context.filesForHosts(pages: pages + indexes, copies: copies.map(\.address), aliases: aliases)
        self.pages = pages + earlier.pages + indexes
        self.copies = copies + earlier.copies
        self.published = addresses.union(folders)
        self.missing = context.book.missing
        self.aliases = aliases
    }

    /// How many pages people can read, badges apart.
    var pageCount: Int { pages.count { $0.isPage && !$0.isRedirect } }

    /// The folders that hold files of the site but no page: each gets one, or a host might list what is in it.
    private static func foldersWithoutPage(_ addresses: Set<SiteAddress>) -> [SiteAddress] {
        // What is ready for another host is that host's to list.
        let addresses = addresses.filter { !EarlierSites.contains($0) }
        // Awards come later, so their folder is named here.
        var folders: Set<SiteAddress> = [SiteAddress(folder: ["badges"])]
        for address in addresses {
            let components = address.components
            for count in 1..<max(components.count, 1) {
                folders.insert(SiteAddress(folder: Array(components.prefix(count))))
            }
        }
        return folders.subtracting(addresses).sorted()
    }
}
