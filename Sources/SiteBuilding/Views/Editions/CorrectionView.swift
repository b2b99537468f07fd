import Templates

/// A note beside words that badges carry and that therefore stay as they are.
struct CorrectionView: TemplateView {
    static let viewName = "correction"
    static let fields: [ViewField<CorrectionView>] = [
        .view("date", "the day of the note") { $0.date },
        .text("text", "what it says") { $0.text },
    ]

    let date: DateView
    let text: String
}
