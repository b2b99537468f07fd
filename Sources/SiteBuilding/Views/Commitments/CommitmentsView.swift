import Templates

/// The commitments, one after the other.
struct CommitmentsView: TemplateView {
    static let viewName = "commitments"
    static let fields: [ViewField<CommitmentsView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("commitments", "all commitments, by their numbers") { $0.commitments },
        .text("matrix-href", "the link to the table of commitments") { $0.matrixHref },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let commitments: [Item]
    let matrixHref: String

    /// One commitment with the micro-credentials related to it.
    struct Item: TemplateView {
        static let viewName = "commitment"
        static let fields: [ViewField<Item>] = [
            .text("number", "its number") { $0.number },
            .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
            .text("anchor", "the id to link to") { $0.anchor },
            .text("title", "its title") { $0.title },
            .markup("text", "what it says") { $0.text },
            .list("micro-credentials", "the micro-credentials related to it") { $0.microCredentials },
        ]

        /// The language of its words, where that is not the page’s.
        let language: String?
        let number: String
        let anchor: String
        let title: String
        let text: TrustedMarkup
        let microCredentials: [RelatedView]
    }
}
