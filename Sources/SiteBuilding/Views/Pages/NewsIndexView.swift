import Templates

/// The list of news, the newest first.
struct NewsIndexView: TemplateView {
    static let viewName = "news"
    static let fields: [ViewField<NewsIndexView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("items", "the news items, the newest first") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One news item in the list.
    struct Item: TemplateView {
        static let viewName = "news item in a list"
        static let fields: [ViewField<Item>] = [
            .text("title", "its title") { $0.title },
            .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
            .text("href", "the link to it") { $0.href },
            .view("date", "its day") { $0.date },
            .text("summary", "one sentence") { $0.summary },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let title: String
        let href: String
        let date: DateView
        let summary: String
    }
}
