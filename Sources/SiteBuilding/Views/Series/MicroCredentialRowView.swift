import Templates

/// A micro-credential as one row of the series: what one will do, with its badge.
struct MicroCredentialRowView: TemplateView {
    static let viewName = "micro-credential row"
    static let fields: [ViewField<MicroCredentialRowView>] = [
        .optionalText("number", "its number") { $0.number },
        .text("title", "its title") { $0.title },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .optionalText("original-title", "of a translation, the title that holds") { $0.originalTitle },
        .text("href", "the link to it") { $0.href },
        .optionalText("summary", "one sentence") { $0.summary },
        .text("hue", "the name of its color") { $0.hue },
        .text("image", "the link to the badge’s drawing as SVG") { $0.image },
        .text("alt", "what the drawing shows") { $0.alternativeText },
        .optionalMarkup("competency", "the competency") { $0.competency },
        .optionalText("credit", "what it can count for, as a phrase") { $0.credit },
        .list("outcomes", "the outcomes") { $0.outcomes },
        .flag("is-retired", "whether it is no longer offered") { $0.isRetired },
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
