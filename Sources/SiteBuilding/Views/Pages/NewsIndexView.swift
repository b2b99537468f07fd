import Templates

/// The list of news, the newest first.
struct NewsIndexView: TemplateView {
    static let viewName = "news"
    static let fields: [ViewField<NewsIndexView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("items") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One news item in the list.
    struct Item: TemplateView {
        static let viewName = "news item in a list"
        static let fields: [ViewField<Item>] = [
            .text("title") { $0.title },
            .optionalText("language") { $0.language },
            .text("href") { $0.href },
            .view("date") { $0.date },
            .text("summary") { $0.summary },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let title: String
        let href: String
        let date: DateView
        let summary: String
    }
}
