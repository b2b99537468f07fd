import Templates

/// The front page.
struct HomeView: TemplateView {
    static let viewName = "home"
    static let fields: [ViewField<HomeView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("sentence", "what the site is, in one sentence") { $0.sentence },
        .view("series", "the series that it leads into") { $0.series },
        .list("rows", "the micro-credentials of that series") { $0.rows },
        .markup("body", "the text of its file") { $0.body },
        .optionalView("example", "a specimen to look at") { $0.example },
    ]

    let site: SiteView
    let page: PageView
    let sentence: String
    let series: SeriesLinkView
    let rows: [MicroCredentialRowView]
    let body: TrustedMarkup
    let example: ExampleView?
}
