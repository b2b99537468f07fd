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
        .flag("notice-is-below") { $0.page.common.value.originalTitle == nil && !$0.commitments.isEmpty },
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
        .list("corrections") { $0.corrections },
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
    let corrections: [CorrectionView]
    let commitments: [CommitmentLinkView]
    let related: [RelatedView]
    let editions: [EditionLinkView]
    let series: TitleLinkView?
    let permanentAddress: String
    let badgeClass: String?
}
