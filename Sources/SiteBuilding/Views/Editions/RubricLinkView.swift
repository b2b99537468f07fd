import Templates

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
