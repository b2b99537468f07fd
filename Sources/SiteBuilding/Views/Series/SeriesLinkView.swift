import Templates

/// The series that the front page leads into.
struct SeriesLinkView: TemplateView {
    static let viewName = "series link"
    static let fields: [ViewField<SeriesLinkView>] = [
        .text("title", "its title") { $0.title },
        .text("href", "the link to it") { $0.href },
        .optionalText("credit", "what each micro-credential can count for, as a phrase") { $0.credit },
    ]

    let title: String
    let href: String
    /// What each micro-credential can count for, as a phrase.
    let credit: String?
}
