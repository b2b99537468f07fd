import Templates

/// A title that leads to its page.
struct TitleLinkView: TemplateView {
    static let viewName = "title link"
    static let fields: [ViewField<TitleLinkView>] = [
        .text("title", "its title") { $0.title },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
    ]

    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
}
