import Templates

/// An edition in the list of all of a micro-credential.
struct EditionLinkView: TemplateView {
    static let viewName = "edition link"
    static let fields: [ViewField<EditionLinkView>] = [
        .text("name") { $0.name },
        .text("title") { $0.title },
        .optionalText("language") { $0.language },
        .text("href") { $0.href },
        .flag("is-shown") { $0.isShown },
    ]

    let name: String
    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
    let isShown: Bool
}
