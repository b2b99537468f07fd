/// Everything the content folder says, checked in itself: small, held in memory, the same for every page.
package struct Catalog: Sendable {
    package let site: SiteSettings
    package let home: HomePage
    package let series: [Series]
    /// By slug.
    package let microCredentials: [MicroCredential]
    /// By number.
    package let commitments: [Commitment]
    /// The newest first.
    package let news: [NewsItem]
    /// By slug.
    package let sources: [Source]
    /// The pages with a place of their own in the site, by content path: `about.md`, `news/index.md`, `404.md`.
    package let pages: [PageText]
    /// Pictures and other files published beside the pages, by content path.
    package let assets: [ContentPath]

    package init(
        site: SiteSettings, home: HomePage, series: [Series], microCredentials: [MicroCredential],
        commitments: [Commitment], news: [NewsItem], sources: [Source], pages: [PageText], assets: [ContentPath]
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
    }

    package func series(_ slug: Slug) -> Series? { series.first { $0.slug == slug } }
    package func microCredential(_ slug: Slug) -> MicroCredential? { microCredentials.first { $0.slug == slug } }
    package func commitment(_ slug: Slug) -> Commitment? { commitments.first { $0.slug == slug } }
    package func source(_ slug: Slug) -> Source? { sources.first { $0.slug == slug } }
    package func edition(_ reference: EditionReference) -> Edition? {
        microCredential(reference.microCredential)?.edition(reference.edition)
    }
}
