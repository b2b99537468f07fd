import Templates

/// The rubric of an edition.
struct RubricView: TemplateView {
    static let viewName = "rubric"
    static let fields: [ViewField<RubricView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("edition-title") { $0.editionTitle },
        .text("edition-name") { $0.editionName },
        .text("edition-href") { $0.editionHref },
        .text("hue") { $0.hue },
        .flag("is-illustrative") { $0.isIllustrative },
        .markup("intro") { $0.introduction },
        .list("levels") { $0.levels },
        .list("criteria") { $0.criteria },
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
            .text("name") { $0.name },
            .flag("is-required") { $0.isRequired },
        ]

        let name: String
        let isRequired: Bool
    }

    /// One criterion with what each level means.
    struct Criterion: TemplateView {
        static let viewName = "rubric criterion"
        static let fields: [ViewField<Criterion>] = [
            .text("number") { $0.number },
            .text("anchor") { $0.anchor },
            .text("title") { $0.title },
            .text("outcome-href") { $0.outcomeHref },
            .list("levels") { $0.levels },
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
            .text("anchor") { $0.anchor },
            .text("name") { $0.name },
            .markup("text") { $0.text },
            .flag("is-required") { $0.isRequired },
        ]

        let anchor: String
        let name: String
        let text: TrustedMarkup
        let isRequired: Bool
    }
}
