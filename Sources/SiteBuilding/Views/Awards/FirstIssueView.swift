import Templates

/// Who first issued a badge that was issued again from here, and when.
struct FirstIssueView: TemplateView {
    static let viewName = "first issue"
    static let fields: [ViewField<FirstIssueView>] = [
        .text("first-issuer") { $0.issuer },
        .view("first-issued") { $0.date },
    ]

    let issuer: String
    let date: DateView
}
