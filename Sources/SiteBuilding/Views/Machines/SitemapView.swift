import Templates

/// The list of addresses that search engines may visit (sitemaps.org, version 0.9).
struct SitemapView: TemplateView {
    static let viewName = "sitemap"
    static let fields: [ViewField<SitemapView>] = [
        .list("urls", "every page that search engines may visit") { $0.urls }
    ]

    let urls: [Address]

    /// One whole address.
    struct Address: TemplateView {
        static let viewName = "sitemap address"
        static let fields: [ViewField<Address>] = [
            .text("location", "the whole address") { $0.location },
            .optionalText("modified", "the day of the news item") { $0.modified },
            .list("alternates", "the page in all languages") { $0.alternates },
        ]

        let location: String
        let modified: String?
        let alternates: [AlternateView]
    }
}
