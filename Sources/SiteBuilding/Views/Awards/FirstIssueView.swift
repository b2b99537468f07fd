import Templates

/// Who first issued a badge that was issued again from here, and when.
struct FirstIssueView: TemplateView {
    static let viewName = "first issue"
    static let fields: [ViewField<FirstIssueView>] = [
        .text("first-issuer", "who first issued it") { $0.issuer },
        .view("first-issued", "the day on which it was first issued") { $0.date },
    ]

    let issuer: String
    let date: DateView
}
