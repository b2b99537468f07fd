import Templates

/// The page on which all micro-credentials compare.
struct MicroCredentialsView: TemplateView {
    static let viewName = "micro-credentials"
    static let fields: [ViewField<MicroCredentialsView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("rows", "all micro-credentials") { $0.rows },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let rows: [MicroCredentialRowView]
}
