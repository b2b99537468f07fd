import Templates

/// One edition of a micro-credential; the micro-credential's own address shows the same of its latest edition.
struct EditionView: TemplateView {
    static let viewName = "edition"
    static let fields: [ViewField<EditionView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .optionalText("number", "its number") { $0.number },
        .text("hue", "the name of its color") { $0.hue },
        .text("title", "its title") { $0.title },
        .text("short-title", "its name where the title is too long") { $0.shortTitle },
        .text("edition-name", "its month, in words") { $0.editionName },
        .flag("notice-is-below", "whether the notice is about the commitments and stands with them") {
            $0.page.common.value.originalTitle == nil && !$0.commitments.isEmpty
        },
        .flag("is-latest", "whether it is the wording in force") { $0.isLatest },
        .flag("is-earlier", "whether there is a later one") { $0.isEarlier },
        .flag("is-retired", "whether it is no longer offered") { $0.isRetired },
        .flag("is-title-only", "whether only its title is known") { $0.isTitleOnly },
        .optionalText("summary", "one sentence") { $0.summary },
        .markup("intro", "what stands before the first heading") { $0.introduction },
        .optionalMarkup("competency", "the section “Competency”") { $0.competency },
        .list("outcomes", "the list of the section “Outcomes”") { $0.outcomes },
        .optionalMarkup("outcomes-note", "what stands beside that list, such as a source") { $0.outcomesNote },
        .text("image", "the link to the badge’s drawing as SVG") { $0.image },
        .text("image-png", "the link to the same as PNG") { $0.imagePNG },
        .text("alt", "what the drawing shows") { $0.alternativeText },
        .optionalText("credit", "what it can count for, as a phrase") { $0.credit },
        .markup("body", "the sections beside competency and outcomes") { $0.body },
        .optionalView("rubric", "the way to the rubric") { $0.rubric },
        .list("corrections", "notes beside its wording") { $0.corrections },
        .list("commitments", "the commitments related to it") { $0.commitments },
        .list("related", "the micro-credentials related to it") { $0.related },
        .list("editions", "all editions of the micro-credential") { $0.editions },
        .optionalView("series", "the series that it belongs to") { $0.series },
        .text("permanent-address", "the whole address that stays with this edition") { $0.permanentAddress },
        .optionalText("badge-class", "the link to its Open Badges 2.0 description") { $0.badgeClass },
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
