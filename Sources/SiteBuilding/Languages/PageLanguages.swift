import CatalogModel

/// Which pages there are in which languages, by the addresses of their originals.
struct PageLanguages: Sendable {
    /// The language of the site.
    let original: String
    /// Those that at least one page is translated into, in order.
    let translations: [LanguageTag]
    /// What each language is called in itself, by its tag; of translations, those whose words can be used.
    private(set) var names: [String: String] = [:]
    private let translated: [SiteAddress: [LanguageTag]]

    /// - Parameters:
    ///   - catalog: the content.
    ///   - book: the addresses of the content.
    init(of catalog: Catalog, book: AddressBook) {
        var translated: [SiteAddress: [LanguageTag]] = [:]
        for translation in catalog.translations {
            for path in translation.texts.keys {
                // A place on a page, such as a source, has no page of its own.
                guard let target = book.targets[path], target.anchor == nil else { continue }
                translated[target.address, default: []].append(translation.language)
            }
        }
        for microCredential in catalog.microCredentials {
            let shown = SiteAddress.edition(microCredential.shownEdition.reference)
            translated[.microCredential(microCredential.slug)] = translated[shown]
        }
        self.original = catalog.site.language
        self.translations = catalog.translations.map(\.language)
        self.translated = translated
    }

    /// The same with what each language is called.
    func named(_ names: [String: String]) -> PageLanguages {
        var languages = self
        languages.names = names
        return languages
    }

    /// The languages that a page is translated into, in order.
    func translations(of address: SiteAddress) -> [LanguageTag] {
        // Most pages of a large site are badges, which are in one language.
        translated[address]?.filter { names.isEmpty || names[$0.text] != nil } ?? []
    }
}
