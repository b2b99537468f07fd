import Templates

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
