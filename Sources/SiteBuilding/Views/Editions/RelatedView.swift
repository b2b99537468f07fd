import Templates

/// A micro-credential that this site takes to be related.
struct RelatedView: TemplateView {
    static let viewName = "related micro-credential"
    static let fields: [ViewField<RelatedView>] = [
        .text("title") { $0.title },
        .optionalText("language") { $0.language },
        .text("short-title") { $0.shortTitle },
        .text("href") { $0.href },
        .text("hue") { $0.hue },
    ]

    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let shortTitle: String
    let href: String
    let hue: String
}
