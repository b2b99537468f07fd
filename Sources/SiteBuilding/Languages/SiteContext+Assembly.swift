import CatalogData
import CatalogModel
import ContentLoading
import Diagnostics
import Templates

extension SiteContext {
    /// The site in its own language, with the site in other languages beside it.
    ///
    /// - Parameters:
    ///   - content: the content with its translations.
    ///   - design: templates, words and what pages load.
    ///   - book: the addresses of the content.
    ///   - previews: the pictures beside links.
    ///   - languages: which pages there are in which languages.
    ///   - log: takes what is wrong with the words of other languages, which are left out then.
    init(
        of content: LoadedContent, in design: SiteDesign, book: AddressBook, previews: LinkPreviews,
        languages: PageLanguages, log: inout DiagnosticLog
    ) {
        let (templates, assets) = (design.templates, design.assets)
        let check = LanguageStringsCheck(original: design.strings, needed: templates.translatedStrings)
        var translated: [(translation: CatalogTranslation, templates: SiteTemplates)] = []
        for translation in content.catalog.translations {
            guard let words = content.strings[translation.language], check.check(words, log: &log) else { continue }
            let library = design.library.translated(by: StringTable(words), log: &log)
            guard let templates = SiteTemplates(library, translating: templates, log: &log) else { continue }
            translated.append((translation, templates))
        }
        var names = [languages.original: templates.words.languageName]
        for (translation, templates) in translated {
            names[translation.language.text] = templates.words.languageName
        }
        let languages = languages.named(names)
        let sourced = SourcedCatalog(of: content.catalog)
        self.init(
            catalog: content.catalog, templates: templates, assets: assets, book: book, previews: previews,
            sourced: sourced, language: PageLanguage(pages: languages, translation: nil))
        translations = translated.map { translation, templates in
            SiteContext(
                catalog: content.catalog.translated(by: translation), templates: templates, assets: assets, book: book,
                previews: previews, sourced: sourced,
                language: PageLanguage(pages: languages, translation: translation.language),
                hasOwnSettings: translation.site != nil)
        }
    }
}

extension StringTable {
    /// The words of a file.
    init(_ strings: LanguageStrings) {
        self.init(
            strings.entries.map { Entry(key: $0.key, text: $0.text.value, place: $0.text.range) },
            path: strings.path)
    }
}
