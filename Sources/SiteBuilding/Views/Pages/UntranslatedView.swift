import Templates

/// The page that stands where a translation would, and leads to the original.
struct UntranslatedView: TemplateView {
    static let viewName = "page that is not translated"
    static let fields: [ViewField<UntranslatedView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("title") { $0.title },
        .text("href") { $0.href },
    ]

    let site: SiteView
    let page: PageView
    /// The original's.
    let title: String
    let href: String
}
