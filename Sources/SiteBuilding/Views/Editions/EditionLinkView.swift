import Templates

/// An edition in the list of all of a micro-credential.
struct EditionLinkView: TemplateView {
    static let viewName = "edition link"
    static let fields: [ViewField<EditionLinkView>] = [
        .text("name", "its month, in words") { $0.name },
        .text("title", "its title") { $0.title },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
        .flag("is-shown", "whether it is the edition shown") { $0.isShown },
    ]

    let name: String
    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
    let isShown: Bool
}
