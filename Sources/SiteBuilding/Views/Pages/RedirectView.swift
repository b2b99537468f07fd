import Templates

/// The page at an earlier address, which leads on to where it is now.
struct RedirectView: TemplateView {
    static let viewName = "page at an earlier address"
    static let fields: [ViewField<RedirectView>] = [
        .view("site") { $0.site },
        .text("title") { $0.title },
        .text("head-title") { $0.headTitle },
        .text("policy") { $0.policy },
        .text("href") { $0.href },
        .text("address") { $0.address },
    ]

    let site: SiteView
    /// Of the page that it leads to.
    let title: String
    let headTitle: String
    let policy: String
    let href: String
    /// The whole address.
    let address: String
}
