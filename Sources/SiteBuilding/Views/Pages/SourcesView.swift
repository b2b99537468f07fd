import Templates

/// The sources page: every source with an anchor of its own.
struct SourcesView: TemplateView {
    static let viewName = "sources"
    static let fields: [ViewField<SourcesView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("items", "every source") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One source.
    struct Item: TemplateView {
        static let viewName = "source"
        static let fields: [ViewField<Item>] = [
            .text("anchor", "the id to link to") { $0.anchor },
            .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
            .text("title", "its title") { $0.title },
            .text("label", "the source in short") { $0.label },
            .text("publisher", "who published it") { $0.publisher },
            .optionalView("date", "when") { $0.date },
            .optionalText("url", "where it can be read") { $0.url },
            .flag("is-found", "whether it was read in a copy that may be out of date") { $0.isFound },
            .markup("text", "what is said of it") { $0.text },
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
