import Templates

/// The series page.
struct SeriesView: TemplateView {
    static let viewName = "series"
    static let fields: [ViewField<SeriesView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("intro", "what stands before the first heading") { $0.introduction },
        .list("rows", "its micro-credentials") { $0.rows },
        .optionalText("credit", "what each of them can count for, as a phrase") { $0.credit },
        .markup("body", "the text of its file") { $0.body },
        .text("data", "the link to the page of the catalog’s data") { $0.data },
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
