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
