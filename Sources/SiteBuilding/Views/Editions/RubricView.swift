import Templates

/// The rubric of an edition.
struct RubricView: TemplateView {
    static let viewName = "rubric"
    static let fields: [ViewField<RubricView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("edition-title", "the title of the edition") { $0.editionTitle },
        .text("edition-name", "the month of the edition, in words") { $0.editionName },
        .text("edition-href", "the link to the edition") { $0.editionHref },
        .text("hue", "the name of its color") { $0.hue },
        .flag("is-illustrative", "whether the rubric is an illustration and not the official one") {
            $0.isIllustrative
        },
        .markup("intro", "what stands before the first heading") { $0.introduction },
        .list("levels", "the levels of the scale, the best first") { $0.levels },
        .list("criteria", "a criterion for each outcome") { $0.criteria },
    ]

    let site: SiteView
    let page: PageView
    let editionTitle: String
    let editionName: String
    let editionHref: String
    let hue: String
    let isIllustrative: Bool
    let introduction: TrustedMarkup
    let levels: [LevelName]
    let criteria: [Criterion]

    /// A level of the scale, the best first.
    struct LevelName: TemplateView {
        static let viewName = "rubric level"
        static let fields: [ViewField<LevelName>] = [
            .text("name", "the name of the level") { $0.name },
            .flag("is-required", "whether this is the level that earns the badge") { $0.isRequired },
        ]

        let name: String
        let isRequired: Bool
    }

    /// One criterion with what each level means.
    struct Criterion: TemplateView {
        static let viewName = "rubric criterion"
        static let fields: [ViewField<Criterion>] = [
            .text("number", "its number") { $0.number },
            .text("anchor", "the id to link to") { $0.anchor },
            .text("title", "its title") { $0.title },
            .text("outcome-href", "the link to its outcome") { $0.outcomeHref },
            .list("levels", "what each level means for it") { $0.levels },
        ]

        let number: String
        let anchor: String
        let title: String
        let outcomeHref: String
        let levels: [Level]
    }

    /// What one level means for one criterion.
    struct Level: TemplateView {
        static let viewName = "level of a criterion"
        static let fields: [ViewField<Level>] = [
            .text("anchor", "the id to link to") { $0.anchor },
            .text("name", "the name of the level") { $0.name },
            .markup("text", "what it means for the criterion") { $0.text },
            .flag("is-required", "whether this is the level that earns the badge") { $0.isRequired },
        ]

        let anchor: String
        let name: String
        let text: TrustedMarkup
        let isRequired: Bool
    }
}
