import Templates

/// One step from the front page to this one.
struct BreadcrumbView: TemplateView {
    static let viewName = "breadcrumb"
    static let fields: [ViewField<BreadcrumbView>] = [
        .text("label", "what the link says") { $0.label },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
        .flag("is-last", "whether it is the page shown") { $0.isLast },
    ]

    let label: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
    let isLast: Bool
}
