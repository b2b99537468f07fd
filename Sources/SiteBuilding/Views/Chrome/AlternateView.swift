import Templates

/// The same page in one language, for programs.
struct AlternateView: TemplateView {
    static let viewName = "page in a language"
    static let fields: [ViewField<AlternateView>] = [
        .text("language", "a language tag, or `x-default` for all other languages") { $0.language },
        .text("address", "its whole address") { $0.address },
    ]

    /// A language tag, or `x-default` for readers of all other languages.
    let language: String
    /// The whole address.
    let address: String
}
