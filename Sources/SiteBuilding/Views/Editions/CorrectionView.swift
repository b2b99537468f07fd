import Templates

/// A note beside words that badges carry and that therefore stay as they are.
struct CorrectionView: TemplateView {
    static let viewName = "correction"
    static let fields: [ViewField<CorrectionView>] = [
        .view("date") { $0.date },
        .text("text") { $0.text },
    ]

    let date: DateView
    let text: String
}
