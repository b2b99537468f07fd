import Templates

/// The series page.
struct SeriesView: TemplateView {
    static let viewName = "series"
    static let fields: [ViewField<SeriesView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("intro") { $0.introduction },
        .list("rows") { $0.rows },
        .optionalText("credit") { $0.credit },
        .markup("body") { $0.body },
        .text("data") { $0.data },
    ]

    let site: SiteView
    let page: PageView
    /// What stands before the first heading.
    let introduction: TrustedMarkup
    let rows: [MicroCredentialRowView]
    /// What each micro-credential can count for, as a phrase.
    let credit: String?
    let body: TrustedMarkup
    /// The page that leads to the catalog's data.
    let data: String
}
