import Templates

/// The page that leads to the catalog's files for programs and spreadsheets.
struct DataPageView: TemplateView {
    static let viewName = "data page"
    static let fields: [ViewField<DataPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .text("table") { $0.table },
        .text("catalog") { $0.catalog },
        .text("case") { $0.competencies },
        .text("ctdl") { $0.credentials },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    /// The links, one a file: CSV, plain JSON, CASE, CTDL.
    let table: String
    let catalog: String
    let competencies: String
    let credentials: String
}
