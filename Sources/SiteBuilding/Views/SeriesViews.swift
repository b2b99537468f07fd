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

/// The series that the front page leads into.
struct SeriesLinkView: TemplateView {
    static let viewName = "series link"
    static let fields: [ViewField<SeriesLinkView>] = [
        .text("title") { $0.title },
        .text("href") { $0.href },
        .optionalText("credit") { $0.credit },
    ]

    let title: String
    let href: String
    /// What each micro-credential can count for, as a phrase.
    let credit: String?
}

/// A badge page to look at: a specimen.
struct ExampleView: TemplateView {
    static let viewName = "example"
    static let fields: [ViewField<ExampleView>] = [.text("href") { $0.href }]

    let href: String
}

/// A micro-credential as one row of the series: what one will do, with its badge.
struct MicroCredentialRowView: TemplateView {
    static let viewName = "micro-credential row"
    static let fields: [ViewField<MicroCredentialRowView>] = [
        .optionalText("number") { $0.number },
        .text("title") { $0.title },
        .text("href") { $0.href },
        .optionalText("summary") { $0.summary },
        .text("hue") { $0.hue },
        .text("image") { $0.image },
        .text("alt") { $0.alternativeText },
        .optionalMarkup("competency") { $0.competency },
        .optionalText("credit") { $0.credit },
        .list("outcomes") { $0.outcomes },
        .flag("is-retired") { $0.isRetired },
    ]

    let number: String?
    let title: String
    let href: String
    let summary: String?
    let hue: String
    /// The drawing as SVG.
    let image: String
    let alternativeText: String
    let competency: TrustedMarkup?
    /// What it can count for, as a phrase: one of these is elected.
    let credit: String?
    let outcomes: [OutcomeView]
    let isRetired: Bool
}

/// One outcome with its permanent anchor.
struct OutcomeView: TemplateView {
    static let viewName = "outcome"
    static let fields: [ViewField<OutcomeView>] = [
        .text("number") { $0.number },
        .text("anchor") { $0.anchor },
        .markup("text") { $0.text },
    ]

    let number: String
    let anchor: String
    let text: TrustedMarkup
}

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
    ]

    let site: SiteView
    let page: PageView
    /// What stands before the first heading.
    let introduction: TrustedMarkup
    let rows: [MicroCredentialRowView]
    /// What each micro-credential can count for, as a phrase.
    let credit: String?
    let body: TrustedMarkup
}

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
