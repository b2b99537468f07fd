import Templates

/// A page that is its text: about, accessibility, the indexes of folders.
struct TextPageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<TextPageView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
}
