import Templates

/// The way from an edition to its rubric.
struct RubricLinkView: TemplateView {
    static let viewName = "rubric link"
    static let fields: [ViewField<RubricLinkView>] = [
        .text("href", "the link to it") { $0.href },
        .flag("is-illustrative", "whether the rubric is an illustration and not the official one") {
            $0.isIllustrative
        },
    ]

    let href: String
    let isIllustrative: Bool
}
