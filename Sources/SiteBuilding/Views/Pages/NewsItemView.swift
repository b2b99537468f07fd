import Templates

/// One news item on its page.
struct NewsItemView: TemplateView {
    static let viewName = "news item"
    static let fields: [ViewField<NewsItemView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .view("date", "its day") { $0.date },
        .markup("body", "the text of its file") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let date: DateView
    let body: TrustedMarkup
}
