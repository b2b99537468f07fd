import Templates

/// The Atom feed of the news (RFC 4287).
struct FeedView: TemplateView {
    static let viewName = "feed"
    static let fields: [ViewField<FeedView>] = [
        .view("site") { $0.site },
        .text("address") { $0.address },
        .text("home-address") { $0.homeAddress },
        .text("updated") { $0.updated },
        .list("items") { $0.items },
    ]

    let site: SiteView
    /// The whole address of the feed, which is also its permanent id.
    let address: String
    let homeAddress: String
    /// An RFC 3339 time.
    let updated: String
    let items: [Item]

    /// One news item.
    struct Item: TemplateView {
        static let viewName = "feed entry"
        static let fields: [ViewField<Item>] = [
            .text("title") { $0.title },
            .text("href") { $0.href },
            .text("id") { $0.href },
            .text("updated") { $0.updated },
            .text("summary") { $0.summary },
        ]

        let title: String
        /// The whole address, which is also the entry's permanent id.
        let href: String
        let updated: String
        let summary: String
    }
}

/// The list of addresses that search engines may visit (sitemaps.org, version 0.9).
struct SitemapView: TemplateView {
    static let viewName = "sitemap"
    static let fields: [ViewField<SitemapView>] = [.list("urls") { $0.urls }]

    let urls: [Address]

    /// One whole address.
    struct Address: TemplateView {
        static let viewName = "sitemap address"
        static let fields: [ViewField<Address>] = [
            .text("location") { $0.location },
            .optionalText("modified") { $0.modified },
        ]

        let location: String
        let modified: String?
    }
}

/// The rules for robots (RFC 9309): nothing is disallowed, or a page's own `noindex` would not be seen.
struct RobotsView: TemplateView {
    static let viewName = "robots"
    static let fields: [ViewField<RobotsView>] = [.text("sitemap") { $0.sitemap }]

    let sitemap: String
}
