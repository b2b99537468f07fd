import Templates

/// One news item on its page.
struct NewsItemView: TemplateView {
    static let viewName = "news item"
    static let fields: [ViewField<NewsItemView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .view("date") { $0.date },
        .markup("body") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let date: DateView
    let body: TrustedMarkup
}
