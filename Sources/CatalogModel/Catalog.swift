/// Everything the content folder says, checked in itself: small, held in memory, the same for every page.
package struct Catalog: Sendable {
    package internal(set) var site: SiteSettings
    package internal(set) var home: HomePage
    package internal(set) var series: [Series]
    /// By slug.
    package internal(set) var microCredentials: [MicroCredential]
    /// By number.
    package internal(set) var commitments: [Commitment]
    /// The newest first.
    package internal(set) var news: [NewsItem]
    /// By slug.
    package internal(set) var sources: [Source]
    /// The pages with a place of their own in the site, by content path: `about.md`, `news/index.md`, `404.md`.
    package internal(set) var pages: [PageText]
    /// Pictures and other files published beside the pages, by content path.
    package let assets: [ContentPath]
    /// What there is of it in other languages, by language.
    package let translations: [CatalogTranslation]

    package init(
        site: SiteSettings, home: HomePage, series: [Series], microCredentials: [MicroCredential],
        commitments: [Commitment], news: [NewsItem], sources: [Source], pages: [PageText], assets: [ContentPath],
        translations: [CatalogTranslation] = []
    ) {
        self.site = site
        self.home = home
        self.series = series
        self.microCredentials = microCredentials
        self.commitments = commitments
        self.news = news
        self.sources = sources
        self.pages = pages
        self.assets = assets
        self.translations = translations
    }

    /// The series of a slug, the last part of its address; nil where there is none.
    package func series(_ slug: Slug) -> Series? { series.first { $0.slug == slug } }
    /// The micro-credential of a slug; nil where there is none.
    package func microCredential(_ slug: Slug) -> MicroCredential? { microCredentials.first { $0.slug == slug } }
    /// The commitment of a slug, which is its file's name without the number; nil where there is none.
    package func commitment(_ slug: Slug) -> Commitment? { commitments.first { $0.slug == slug } }
    /// The source of a slug; nil where there is none.
    package func source(_ slug: Slug) -> Source? { sources.first { $0.slug == slug } }
    /// The edition that a reference names; nil where the micro-credential or the edition is missing.
    package func edition(_ reference: EditionReference) -> Edition? {
        microCredential(reference.microCredential)?.edition(reference.edition)
    }

    /// The text of every file but the settings, as originals and then in other languages; in no order to be relied on.
    package var texts: [PageText] { originalTexts + translations.flatMap { $0.texts.values.map(\.text) } }

    /// The texts, as originals, of pages that are over or on another site.
    package var departedTexts: [PageText] { originalTexts.filter { $0.departure != nil } }

    private var originalTexts: [PageText] {
        let editions = microCredentials.flatMap(\.editions)
        return [home.text] + pages + series.map(\.text) + news.map(\.text) + editions.map(\.text)
            + editions.compactMap(\.rubric?.text) + sources.map(\.text) + commitments.map(\.text)
    }
}
