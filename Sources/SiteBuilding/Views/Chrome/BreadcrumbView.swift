import Templates

/// One step from the front page to this one.
struct BreadcrumbView: TemplateView {
    static let viewName = "breadcrumb"
    static let fields: [ViewField<BreadcrumbView>] = [
        .text("label") { $0.label },
        .text("href") { $0.href },
        .flag("is-last") { $0.isLast },
    ]

    let label: String
    let href: String
    let isLast: Bool
}
