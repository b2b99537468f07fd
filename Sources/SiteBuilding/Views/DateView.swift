import Templates

/// A day or a month, for machines and for readers.
struct DateView: TemplateView {
    static let viewName = "date"
    static let fields: [ViewField<DateView>] = [
        .text("iso") { $0.iso },
        .text("text") { $0.text },
    ]

    let iso: String
    let text: String
}
