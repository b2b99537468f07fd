/// Everything of the catalog that there is in one other language.
package struct CatalogTranslation: Sendable {
    package let language: LanguageTag
    /// By the file that each is a translation of; at least one.
    package let texts: [ContentPath: TranslatedText]
    /// Nil where the settings are not translated.
    package let site: SiteTranslation?

    package init(language: LanguageTag, texts: [ContentPath: TranslatedText], site: SiteTranslation?) {
        self.language = language
        self.texts = texts
        self.site = site
    }
}
