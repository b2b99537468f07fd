import Templates

/// One edition of a micro-credential; the micro-credential's own address shows the same of its latest edition.
struct EditionView: TemplateView {
    static let viewName = "edition"
    static let fields: [ViewField<EditionView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .optionalText("number") { $0.number },
        .text("hue") { $0.hue },
        .text("title") { $0.title },
        .text("short-title") { $0.shortTitle },
        .text("edition-name") { $0.editionName },
        .flag("is-latest") { $0.isLatest },
        .flag("is-earlier") { $0.isEarlier },
        .flag("is-retired") { $0.isRetired },
        .flag("is-title-only") { $0.isTitleOnly },
        .optionalText("summary") { $0.summary },
        .markup("intro") { $0.introduction },
        .optionalMarkup("competency") { $0.competency },
        .list("outcomes") { $0.outcomes },
        .optionalMarkup("outcomes-note") { $0.outcomesNote },
        .text("image") { $0.image },
        .text("image-png") { $0.imagePNG },
        .text("alt") { $0.alternativeText },
        .optionalText("credit") { $0.credit },
        .markup("body") { $0.body },
        .optionalView("rubric") { $0.rubric },
        .list("commitments") { $0.commitments },
        .list("related") { $0.related },
        .list("editions") { $0.editions },
        .optionalView("series") { $0.series },
        .text("permanent-address") { $0.permanentAddress },
        .optionalText("badge-class") { $0.badgeClass },
    ]

    let site: SiteView
    let page: PageView
    let number: String?
    let hue: String
    let title: String
    let shortTitle: String
    /// "September 2020".
    let editionName: String
    let isLatest: Bool
    let isEarlier: Bool
    let isRetired: Bool
    let isTitleOnly: Bool
    let summary: String?
    /// What stands before the first heading.
    let introduction: TrustedMarkup
    let competency: TrustedMarkup?
    let outcomes: [OutcomeView]
    /// What stands beside the list in its section, such as a source mark.
    let outcomesNote: TrustedMarkup?
    let image: String
    let imagePNG: String
    let alternativeText: String
    /// What it can count for, as a phrase: one of these is elected.
    let credit: String?
    /// The sections beside competency and outcomes.
    let body: TrustedMarkup
    let rubric: RubricLinkView?
    let commitments: [CommitmentLinkView]
    let related: [RelatedView]
    let editions: [EditionLinkView]
    let series: TitleLinkView?
    let permanentAddress: String
    let badgeClass: String?
}

/// The way from an edition to its rubric.
struct RubricLinkView: TemplateView {
    static let viewName = "rubric link"
    static let fields: [ViewField<RubricLinkView>] = [
        .text("href") { $0.href },
        .flag("is-illustrative") { $0.isIllustrative },
    ]

    let href: String
    let isIllustrative: Bool
}

/// A commitment that a micro-credential is related to.
struct CommitmentLinkView: TemplateView {
    static let viewName = "commitment link"
    static let fields: [ViewField<CommitmentLinkView>] = [
        .text("number") { $0.number },
        .text("title") { $0.title },
        .text("href") { $0.href },
    ]

    let number: String
    let title: String
    let href: String
}

/// A micro-credential that this site takes to be related.
struct RelatedView: TemplateView {
    static let viewName = "related micro-credential"
    static let fields: [ViewField<RelatedView>] = [
        .text("title") { $0.title },
        .text("short-title") { $0.shortTitle },
        .text("href") { $0.href },
        .text("hue") { $0.hue },
    ]

    let title: String
    let shortTitle: String
    let href: String
    let hue: String
}

/// An edition in the list of all of a micro-credential.
struct EditionLinkView: TemplateView {
    static let viewName = "edition link"
    static let fields: [ViewField<EditionLinkView>] = [
        .text("name") { $0.name },
        .text("title") { $0.title },
        .text("href") { $0.href },
        .flag("is-shown") { $0.isShown },
    ]

    let name: String
    let title: String
    let href: String
    let isShown: Bool
}

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
            .text("name") { $0.name },
            .markup("text") { $0.text },
            .flag("is-required") { $0.isRequired },
        ]

        let name: String
        let text: TrustedMarkup
        let isRequired: Bool
    }
}
