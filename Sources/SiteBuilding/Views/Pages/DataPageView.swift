import Templates

/// The page that leads to the catalog's files for programs and spreadsheets.
struct DataPageView: TemplateView {
    static let viewName = "data page"
    static let fields: [ViewField<DataPageView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .text("table", "the link to the catalog as CSV") { $0.table },
        .text("catalog", "the link to it as JSON") { $0.catalog },
        .text("case", "the link to it as CASE") { $0.competencies },
        .text("ctdl", "the link to it as CTDL") { $0.credentials },
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
