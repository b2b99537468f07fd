import Templates

/// The Atom feed of the news (RFC 4287).
struct FeedView: TemplateView {
    static let viewName = "feed"
    static let fields: [ViewField<FeedView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .text("address", "the whole address of the feed, which is also its id") { $0.address },
        .text("home-address", "the whole address of the front page") { $0.homeAddress },
        .text("updated", "the time of the latest item") { $0.updated },
        .list("items", "the news items, the newest first") { $0.items },
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
            .text("title", "its title") { $0.title },
            .text("href", "its whole address") { $0.href },
            .text("id", "the same, as its permanent id") { $0.href },
            .text("updated", "its time") { $0.updated },
            .text("summary", "one sentence") { $0.summary },
        ]

        let title: String
        /// The whole address, which is also the entry's permanent id.
        let href: String
        let updated: String
        let summary: String
    }
}
