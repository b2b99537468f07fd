import Templates

/// The commitments, one after the other.
struct CommitmentsView: TemplateView {
    static let viewName = "commitments"
    static let fields: [ViewField<CommitmentsView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("commitments") { $0.commitments },
        .text("matrix-href") { $0.matrixHref },
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
            .text("number") { $0.number },
            .optionalText("language") { $0.language },
            .text("anchor") { $0.anchor },
            .text("title") { $0.title },
            .markup("text") { $0.text },
            .list("micro-credentials") { $0.microCredentials },
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
