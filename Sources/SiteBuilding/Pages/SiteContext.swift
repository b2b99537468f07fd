import CatalogData
import CatalogModel
import Diagnostics
import JSONText
import Markdown
import Templates

/// What every page of one build is made from: the catalog, the templates, the addresses.
struct SiteContext: Sendable {
    let catalog: Catalog
    let templates: SiteTemplates
    let assets: SiteAssets
    let book: AddressBook
    let resolver: LinkResolver
    let bodies: BodyRenderer
    let previews: LinkPreviews
    let sourced: SourcedCatalog
    /// The same for search engines.
    let schema: SchemaOrgCatalog
    let language: PageLanguage
    /// The same in other languages, as far as there are translations.
    var translations: [SiteContext] = []
    let site: SiteView
    /// What a page is called in the breadcrumbs of the pages below it.
    private let crumbs: [SiteAddress: Crumb]
    let navigation: [(address: SiteAddress, label: String)]

    var words: SiteWords { templates.words }
    var baseURL: BaseURL { catalog.site.baseURL.value }

    /// - Parameters:
    ///   - catalog: the content.
    ///   - templates: all templates.
    ///   - assets: what pages load.
    ///   - book: the addresses of the content.
    ///   - previews: the pictures beside links.
    ///   - sourced: what is sourced of the catalog, in the language of the site.
    ///   - language: the language of the pages.
    ///   - hasOwnSettings: whether what the settings say is in that language.
    init(
        catalog: Catalog, templates: SiteTemplates, assets: SiteAssets, book: AddressBook, previews: LinkPreviews,
        sourced: SourcedCatalog, language: PageLanguage, hasOwnSettings: Bool = true
    ) {
        let baseURL = catalog.site.baseURL.value
        let resolver = LinkResolver(book: book, baseURL: baseURL, language: language)
        self.language = language
        self.catalog = catalog
        self.templates = templates
        self.assets = assets
        self.book = book
        self.resolver = resolver
        self.previews = previews
        self.sourced = sourced
        self.schema = SchemaOrgCatalog(sourced)
        self.bodies = BodyRenderer(resolver: resolver, reservedIDs: templates.staticIDs, words: templates.words)
        self.crumbs = Self.crumbs(of: catalog, words: templates.words, language: language)
        self.navigation = catalog.site.navigation.compactMap { item in
            book.targets[item.page.value].map { ($0.address, item.label) }
        }
        self.site = SiteView(
            title: catalog.site.title, host: baseURL.authority, root: baseURL.path, language: language.tag,
            originalLanguage: language.pages.original,
            settingsLanguage: hasOwnSettings ? nil : language.pages.original,
            assets: baseURL.href(assets.folder), navigation: [],
            footer: bodies.line(catalog.site.footer), feed: baseURL.href(.feed),
            home: baseURL.href(language.address(of: .home)),
            search: baseURL.href(.search), isSearch: false)
    }

    /// The site as one page shows it: with that page marked in the navigation.
    func site(at address: SiteAddress) -> SiteView {
        let links = navigation.map { item in
            NavigationLinkView(
                label: item.label, language: site.settingsLanguage, href: ownHref(item.address),
                isCurrent: item.address == address || item.address != .home && address.path.hasPrefix(item.address.path)
            )
        }
        return site.with(navigation: links, isSearch: address == .search)
    }

    /// What a page says of itself; the text's own sources and those linked in it make its closing list.
    func page(
        for text: PageText, at address: SiteAddress, canonical: SiteAddress? = nil, isArticle: Bool = false,
        things: [JSONOutput?] = [], kind: PageKind = .reading
    ) -> PageView {
        page(
            title: text.title, description: text.summary.isEmpty ? catalog.site.description : text.summary,
            at: address, canonical: canonical, notice: notice(of: text), sources: sources(of: text),
            originalTitle: text.translation?.originalTitle, file: text.file,
            // Who earned it looks for it.
            isIndexed: text.departure == nil || text.isEdition, isArticle: isArticle, things: things, kind: kind,
            departure: departure(of: text))
    }

    func page(
        title: String, description: String, at address: SiteAddress, canonical: SiteAddress? = nil,
        notice: String? = nil, sources: [SourceLinkView] = [], preview: LinkPreviewView? = nil,
        previewAlternative: String? = nil, label: String? = nil, originalTitle: String? = nil, file: ContentPath? = nil,
        isIndexed: Bool = true, isArticle: Bool = false, things: [JSONOutput?] = [], kind: PageKind = .reading,
        departure: DepartureView? = nil
    ) -> PageView {
        let preview = preview ?? previews.preview(at: address, of: catalog.site, words: words)
        let breadcrumbs = breadcrumbs(to: address, title: label ?? title)
        return PageView(
            common: Shared(
                PageView.Common(
                    title: title, headTitle: words.headTitle(title, site: catalog.site.title), notice: notice,
                    isIndexed: isIndexed, originalTitle: originalTitle,
                    alternates: alternates(of: address, canonical: canonical), languages: languageLinks(of: address),
                    sources: sources, editAddress: file.flatMap { catalog.site.repository?.editAddress(of: $0) },
                    preview: preview, isArticle: isArticle,
                    structuredData: isIndexed ? structuredData(of: breadcrumbs, things) : nil, kind: kind,
                    departure: departure)),
            description: description, canonical: baseURL.absolute(language.address(of: canonical ?? address)),
            breadcrumbs: breadcrumbs, previewAlternative: previewAlternative ?? preview?.alternativeText ?? "")
    }

    /// The sources that a text rests on, each once: those linked, in order, then those of the front matter.
    func sources(of text: PageText) -> [SourceLinkView] {
        var seen: Set<Slug> = []
        let linked = text.body.root.children.links.compactMap { element -> Slug? in
            guard let destination = element.destination,
                case .success(let link) = resolver.link(destination, in: text.path)
            else { return nil }
            return link.source
        }
        return (linked + text.sources.map(\.value)).filter { seen.insert($0).inserted }.compactMap { slug in
            catalog.source(slug).map {
                SourceLinkView(
                    label: $0.label, language: language.language(of: $0.text), href: href(.sources, anchor: slug.text))
            }
        }
    }

    func editionName(_ reference: EditionReference) -> String { words.date(reference.edition.date).text }

    /// The credits of an edition or series as one phrase: one of them is elected.
    func credit(_ keys: [Located<Slug>]) -> String? { words.choice(of: phrases(keys).map(\.phrase)) }

    func phrases(_ credit: [Located<Slug>]) -> [PhraseView] {
        credit.compactMap { catalog.site.creditOption($0.value) }.map { PhraseView(phrase: $0.phrase) }
    }

    private func breadcrumbs(to address: SiteAddress, title: String) -> [BreadcrumbView] {
        guard address != .home, address.isFolder else { return [] }
        let components = address.components
        let ancestors = (0..<components.count).map { SiteAddress(folder: Array(components.prefix($0))) }
        return ancestors.compactMap { ancestor in
            crumbs[ancestor].map {
                BreadcrumbView(label: $0.label, language: $0.language, href: ownHref(ancestor), isLast: false)
            }
        } + [
            BreadcrumbView(
                label: crumbs[address]?.label ?? title, language: crumbs[address]?.language, href: ownHref(address),
                isLast: true)
        ]
    }

    /// What a page is called in breadcrumbs, and the language of that where it is not the page's own.
    private struct Crumb {
        let label: String
        var language: String?
    }

    private static func crumbs(
        of catalog: Catalog, words: SiteWords, language: PageLanguage
    ) -> [SiteAddress: Crumb] {
        var crumbs: [SiteAddress: Crumb] = [.home: Crumb(label: words.homeLabel)]
        for page in catalog.pages {
            crumbs[AddressBook.address(ofPage: page.path)] = Crumb(
                label: page.title, language: language.language(of: page))
        }
        for series in catalog.series {
            crumbs[.series(series.slug)] = Crumb(
                label: series.shortTitle, language: language.language(of: series.text))
        }
        for microCredential in catalog.microCredentials {
            let shown = microCredential.shownEdition
            crumbs[.microCredential(microCredential.slug)] = Crumb(
                label: shown.shortTitle, language: language.language(of: shown.text))
            for edition in microCredential.editions {
                crumbs[.edition(edition.reference)] = Crumb(label: words.date(edition.reference.edition.date).text)
                crumbs[.rubric(edition.reference)] = Crumb(label: words.rubricLabel)
            }
        }
        return crumbs
    }
}

extension SiteView {
    fileprivate func with(navigation: [NavigationLinkView], isSearch: Bool) -> SiteView {
        SiteView(
            title: title, host: host, root: root, language: language, originalLanguage: originalLanguage,
            settingsLanguage: settingsLanguage, assets: assets, navigation: navigation,
            footer: footer, feed: feed, home: home, search: search, isSearch: isSearch)
    }
}
