import Templates

/// A micro-credential that this site takes to be related.
struct RelatedView: TemplateView {
    static let viewName = "related micro-credential"
    static let fields: [ViewField<RelatedView>] = [
        .text("title", "its title") { $0.title },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("short-title", "its name where the title is too long") { $0.shortTitle },
        .text("href", "the link to it") { $0.href },
        .text("hue", "the name of its color") { $0.hue },
    ]

    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let shortTitle: String
    let href: String
    let hue: String
}
