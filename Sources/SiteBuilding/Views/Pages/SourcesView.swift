import Templates

/// The sources page: every source with an anchor of its own.
struct SourcesView: TemplateView {
    static let viewName = "sources"
    static let fields: [ViewField<SourcesView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("items") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One source.
    struct Item: TemplateView {
        static let viewName = "source"
        static let fields: [ViewField<Item>] = [
            .text("anchor") { $0.anchor },
            .optionalText("language") { $0.language },
            .text("title") { $0.title },
            .text("label") { $0.label },
            .text("publisher") { $0.publisher },
            .optionalView("date") { $0.date },
            .optionalText("url") { $0.url },
            .flag("is-found") { $0.isFound },
            .markup("text") { $0.text },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let anchor: String
        let title: String
        let label: String
        let publisher: String
        let date: DateView?
        let url: String?
        /// Read in a copy that may be out of date.
        let isFound: Bool
        let text: TrustedMarkup
    }
}
