import Templates

/// A micro-credential as one row of the series: what one will do, with its badge.
struct MicroCredentialRowView: TemplateView {
    static let viewName = "micro-credential row"
    static let fields: [ViewField<MicroCredentialRowView>] = [
        .optionalText("number") { $0.number },
        .text("title") { $0.title },
        .optionalText("language") { $0.language },
        .optionalText("original-title") { $0.originalTitle },
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
    /// The language of its words, where that is not the page’s.
    let language: String?
    /// Of a translation, the title that holds.
    let originalTitle: String?
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
