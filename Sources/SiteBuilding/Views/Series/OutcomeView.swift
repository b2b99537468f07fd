import Templates

/// One outcome with its permanent anchor.
struct OutcomeView: TemplateView {
    static let viewName = "outcome"
    static let fields: [ViewField<OutcomeView>] = [
        .text("number", "its number") { $0.number },
        .text("anchor", "the id to link to") { $0.anchor },
        .markup("text", "what it says") { $0.text },
    ]

    let number: String
    let anchor: String
    let text: TrustedMarkup
}
