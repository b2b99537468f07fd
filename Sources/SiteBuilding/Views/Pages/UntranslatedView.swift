import Templates

/// The page that stands where a translation would, and leads to the original.
struct UntranslatedView: TemplateView {
    static let viewName = "page that is not translated"
    static let fields: [ViewField<UntranslatedView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("title", "the title of the original") { $0.title },
        .text("href", "the link to the original") { $0.href },
    ]

    let site: SiteView
    let page: PageView
    /// The original's.
    let title: String
    let href: String
}
