import Templates

/// A commitment that a micro-credential is related to.
struct CommitmentLinkView: TemplateView {
    static let viewName = "commitment link"
    static let fields: [ViewField<CommitmentLinkView>] = [
        .text("number") { $0.number },
        .text("title") { $0.title },
        .text("href") { $0.href },
    ]

    let number: String
    let title: String
    let href: String
}
