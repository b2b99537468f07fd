import Templates

/// A day or a month, for machines and for readers.
struct DateView: TemplateView {
    static let viewName = "date"
    static let fields: [ViewField<DateView>] = [
        .text("iso", "for machines: `2020-09-15`, or `2020-09`") { $0.iso },
        .text("text", "in words") { $0.text },
    ]

    let iso: String
    let text: String
}
