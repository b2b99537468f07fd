import Templates

/// A page that is its text: about, accessibility, the indexes of folders.
struct TextPageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<TextPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
}
