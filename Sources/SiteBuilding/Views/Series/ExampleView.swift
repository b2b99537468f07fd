import Templates

/// A badge page to look at: a specimen.
struct ExampleView: TemplateView {
    static let viewName = "example"
    static let fields: [ViewField<ExampleView>] = [.text("href", "the link to it") { $0.href }]

    let href: String
}
