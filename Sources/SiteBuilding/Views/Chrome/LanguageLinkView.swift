import Templates

/// A link to the page shown in another language.
struct LanguageLinkView: TemplateView {
    static let viewName = "link to another language"
    static let fields: [ViewField<LanguageLinkView>] = [
        .text("language", "the language tag") { $0.language },
        .text("name", "what the language is called in it") { $0.name },
        .text("href", "the link to it") { $0.href },
    ]

    let language: String
    /// In that language: "Español".
    let name: String
    let href: String
}
