import Templates

/// A source that the page rests on, in its closing section.
struct SourceLinkView: TemplateView {
    static let viewName = "source link"
    static let fields: [ViewField<SourceLinkView>] = [
        .text("label", "the source in short") { $0.label },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
    ]

    let label: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
}
