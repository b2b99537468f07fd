import Templates

/// The page on which all micro-credentials compare.
struct MicroCredentialsView: TemplateView {
    static let viewName = "micro-credentials"
    static let fields: [ViewField<MicroCredentialsView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("rows") { $0.rows },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let rows: [MicroCredentialRowView]
}
