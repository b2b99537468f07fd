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

/// The front page, which leads into one series.
package struct HomePage: Sendable {
    package let text: PageText
    package let series: Located<Slug>

    package init(text: PageText, series: Located<Slug>) {
        self.text = text
        self.series = series
    }
}

/// Micro-credentials that belong together, in the order they are read.
package struct Series: Sendable {
    package let slug: Slug
    package let text: PageText
    package let shortTitle: String
    package let microCredentials: [Located<Slug>]
    /// What each micro-credential of the series can count as; one is elected.
    package let credit: [Located<Slug>]

    package init(
        slug: Slug, text: PageText, shortTitle: String, microCredentials: [Located<Slug>], credit: [Located<Slug>]
    ) {
        self.slug = slug
        self.text = text
        self.shortTitle = shortTitle
        self.microCredentials = microCredentials
        self.credit = credit
    }
}

/// One of the commitments that the series is based on.
package struct Commitment: Sendable {
    package enum Certainty: String, Sendable, CaseIterable {
        /// Checked against its source.
        case sourced
        /// Written from memory: shown under a notice, never machine-readable.
        case recalled
    }

    package let slug: Slug
    package let number: Int
    package let certainty: Certainty
    package let text: PageText

    package init(slug: Slug, number: Int, certainty: Certainty, text: PageText) {
        self.slug = slug
        self.number = number
        self.certainty = certainty
        self.text = text
    }
}

/// Something that happened, on the day or in the month it did.
package struct NewsItem: Sendable {
    /// The last part of its address: the file's name, date included.
    package let slug: Slug
    package let date: PartialDate
    package let text: PageText

    package init(slug: Slug, date: PartialDate, text: PageText) {
        self.slug = slug
        self.date = date
        self.text = text
    }
}

/// Where statements come from: one entry of the sources page, linked from the paragraphs that rest on it.
package struct Source: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// One of the texts the site is compiled from.
        case given
        /// Read elsewhere, in a copy that may be out of date.
        case found
    }

    package let slug: Slug
    package let text: PageText
    /// As a link names it: "Example news, September 2020".
    package let label: String
    package let publisher: String
    package let date: PartialDate?
    package let url: String?
    package let kind: Kind

    package init(
        slug: Slug, text: PageText, label: String, publisher: String, date: PartialDate?, url: String?, kind: Kind
    ) {
        self.slug = slug
        self.text = text
        self.label = label
        self.publisher = publisher
        self.date = date
        self.url = url
        self.kind = kind
    }
}
