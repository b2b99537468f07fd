import CatalogModel
import Templates

extension SiteContext {
    /// The link to a page, in the language of the pages where there is one.
    func href(_ address: SiteAddress, anchor: String? = nil) -> String {
        baseURL.href(language.destination(of: address).address, anchor: anchor)
    }

    /// The link to a page in the language of the pages, be it only one that says that it is not translated.
    func ownHref(_ address: SiteAddress) -> String { baseURL.href(language.address(of: address)) }

    /// The one notice of a text's page.
    func notice(of text: PageText) -> String? {
        guard let translation = text.translation else { return text.notice }
        return words.translationNotice(date: translation.date, notice: text.notice)
    }

    /// The page in each language that it can be read in; empty where that is one.
    ///
    /// - Parameters:
    ///   - address: of the original.
    ///   - canonical: where search engines are to look for the original, where that is elsewhere.
    /// - Returns: the original, its translations in order, and the one for readers of all other languages.
    func alternates(of address: SiteAddress, canonical: SiteAddress? = nil) -> [AlternateView] {
        let translations = language.pages.translations(of: address)
        guard !translations.isEmpty else { return [] }
        let shown = canonical ?? address
        let original = AlternateView(language: language.pages.original, address: baseURL.absolute(shown))
        return [original]
            + translations.map {
                AlternateView(language: $0.text, address: baseURL.absolute(shown.address(in: $0)))
            } + [AlternateView(language: "x-default", address: original.address)]
    }

    /// The links to a page in the other languages that it can be read in.
    func languageLinks(of address: SiteAddress) -> [LanguageLinkView] {
        let translations = language.pages.translations(of: address)
        guard !translations.isEmpty else { return [] }
        let names = language.pages.names
        let all =
            [(language.pages.original, address)] + translations.map { ($0.text, address.address(in: $0)) }
        return all.filter { $0.0 != language.tag }.map { tag, address in
            LanguageLinkView(language: tag, name: names[tag] ?? tag, href: baseURL.href(address))
        }
    }

    /// The pages of a translation, in the order of the originals: each that is not translated says so.
    ///
    /// - Parameters:
    ///   - pages: all pages as this language would have them, at the addresses of the originals.
    ///   - originals: the pages and documents in the language of the site.
    ///   - titles: what each original is called.
    /// - Returns: pages at their own addresses; rendered only where there is a translation.
    func translatedPages(_ pages: [PlannedPage], of originals: [PlannedPage], titles: [SiteAddress: String])
        -> [PlannedPage]
    {
        let own = Dictionary(pages.map { ($0.address, $0) }) { first, _ in first }
        return originals.filter { $0.isPage && $0.address.isFolder }.map { original in
            let address = original.address
            guard language.has(address), let page = own[address] else {
                return untranslatedPage(of: original, name: titles[address] ?? catalog.site.title)
            }
            return PlannedPage(
                language.address(of: address), from: page.source, isListed: page.isListed, date: page.date,
                alternates: page.isListed ? alternates(of: address) : [], template: page.template, render: page.render)
        }
    }

    private func untranslatedPage(of original: PlannedPage, name: String) -> PlannedPage {
        let address = original.address
        return PlannedPage(
            language.address(of: address), from: original.source, isListed: false, template: templates.untranslated.name
        ) {
            let title = words.untranslatedTitle
            let preview = previews.preview(at: address, of: catalog.site, words: words)
            let page = PageView(
                common: Shared(
                    PageView.Common(
                        title: title, headTitle: words.headTitle(title, site: catalog.site.title), notice: nil,
                        isIndexed: false, originalTitle: nil, alternates: [], languages: [], sources: [],
                        editAddress: nil, preview: preview, isArticle: false, structuredData: nil, kind: .reading)),
                description: words.untranslatedText, canonical: baseURL.absolute(address), breadcrumbs: [],
                previewAlternative: preview?.alternativeText ?? "")
            return templates.untranslated.render(
                UntranslatedView(site: site(at: address), page: page, title: name, href: baseURL.href(address)))
        }
    }

    /// What each page is called, by its address.
    var titles: [SiteAddress: String] {
        var titles: [SiteAddress: String] = [
            .issuer: words.issuerTitle, .verify: words.verifyTitle, .data: words.dataTitle,
            .search: templates.searchWords.title, .home: catalog.home.text.title,
        ]
        for text in catalog.pages { titles[AddressBook.address(ofPage: text.path)] = text.title }
        for series in catalog.series { titles[.series(series.slug)] = series.text.title }
        for item in catalog.news { titles[.news(item.slug)] = item.text.title }
        for microCredential in catalog.microCredentials {
            titles[.microCredential(microCredential.slug)] = microCredential.shownEdition.text.title
            for edition in microCredential.editions {
                titles[.edition(edition.reference)] = edition.text.title
                titles[.rubric(edition.reference)] = edition.rubric?.text.title
            }
        }
        return titles
    }
}
