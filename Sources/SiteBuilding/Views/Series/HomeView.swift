import Templates

/// The front page.
struct HomeView: TemplateView {
    static let viewName = "home"
    static let fields: [ViewField<HomeView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("sentence") { $0.sentence },
        .view("series") { $0.series },
        .list("rows") { $0.rows },
        .markup("body") { $0.body },
        .optionalView("example") { $0.example },
    ]

    let site: SiteView
    let page: PageView
    let sentence: String
    let series: SeriesLinkView
    let rows: [MicroCredentialRowView]
    let body: TrustedMarkup
    let example: ExampleView?
}
