import Templates

/// A commitment that a micro-credential is related to.
struct CommitmentLinkView: TemplateView {
    static let viewName = "commitment link"
    static let fields: [ViewField<CommitmentLinkView>] = [
        .text("number", "its number") { $0.number },
        .text("title", "its title") { $0.title },
        .optionalText("language", "the language of its words, where that is not the page’s") { $0.language },
        .text("href", "the link to it") { $0.href },
    ]

    let number: String
    let title: String
    /// The language of its words, where that is not the page’s.
    let language: String?
    let href: String
}
