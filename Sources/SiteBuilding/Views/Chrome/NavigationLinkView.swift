import Templates

/// A link in the header.
struct NavigationLinkView: TemplateView {
    static let viewName = "navigation link"
    static let fields: [ViewField<NavigationLinkView>] = [
        .text("label", "what the link says") { $0.label },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
        .flag("is-current", "whether the page shown is this one or lies below it") { $0.isCurrent },
    ]

    let label: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
    /// Whether the page shown is this one or lies below it.
    let isCurrent: Bool
}
