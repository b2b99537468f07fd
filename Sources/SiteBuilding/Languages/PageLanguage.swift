import CatalogModel

/// The language of some pages, and where a link in them leads: to the page in the same language where there is one.
struct PageLanguage: Sendable {
    let pages: PageLanguages
    /// Nil for the language of the site.
    let translation: LanguageTag?

    /// As HTML names it.
    var tag: String { translation?.text ?? pages.original }

    /// Whether a page can be read in this language.
    func has(_ original: SiteAddress) -> Bool {
        translation.map { pages.translations(of: original).contains($0) } ?? true
    }

    /// Where a page stands in this language, be it only to say that it is not translated.
    func address(of original: SiteAddress) -> SiteAddress {
        translation.map { original.address(in: $0) } ?? original
    }

    /// The language of a text, where that is not this one.
    func language(of text: PageText) -> String? {
        translation == nil || text.translation != nil ? nil : pages.original
    }

    /// Where a link to a page leads.
    ///
    /// - Returns: the address, and the language of what is there where that is another.
    func destination(of address: SiteAddress) -> (address: SiteAddress, language: String?) {
        if has(address) { return (self.address(of: address), nil) }
        guard address.isFolder, address.components.first != tag else { return (address, nil) }
        return (address, pages.original)
    }
}
