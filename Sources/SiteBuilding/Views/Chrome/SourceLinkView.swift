import Templates

/// A source that the page rests on, in its closing section.
struct SourceLinkView: TemplateView {
    static let viewName = "source link"
    static let fields: [ViewField<SourceLinkView>] = [
        .text("label") { $0.label },
        .text("href") { $0.href },
    ]

    let label: String
    let href: String
}
