import Templates

/// A title that leads to its page.
struct TitleLinkView: TemplateView {
    static let viewName = "title link"
    static let fields: [ViewField<TitleLinkView>] = [
        .text("title") { $0.title },
        .text("href") { $0.href },
    ]

    let title: String
    let href: String
}
