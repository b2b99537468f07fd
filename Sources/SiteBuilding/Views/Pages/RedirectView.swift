import Templates

/// The page at an earlier address, which leads on to where it is now.
struct RedirectView: TemplateView {
    static let viewName = "page at an earlier address"
    static let fields: [ViewField<RedirectView>] = [
        .view("site", "the site") { $0.site },
        .text("title", "the title of the page that it leads to") { $0.title },
        .text("head-title", "that title as browsers show it in a tab") { $0.headTitle },
        .text("policy", "what it may load, as a Content-Security-Policy") { $0.policy },
        .text("href", "the link to that page") { $0.href },
        .text("address", "the whole address of that page") { $0.address },
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
