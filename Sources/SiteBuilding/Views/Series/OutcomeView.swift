import Templates

/// One outcome with its permanent anchor.
struct OutcomeView: TemplateView {
    static let viewName = "outcome"
    static let fields: [ViewField<OutcomeView>] = [
        .text("number") { $0.number },
        .text("anchor") { $0.anchor },
        .markup("text") { $0.text },
    ]

    let number: String
    let anchor: String
    let text: TrustedMarkup
}
