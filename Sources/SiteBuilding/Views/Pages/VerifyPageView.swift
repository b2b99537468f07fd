import Templates

/// The page on which badges of any kind are checked in the reader's browser.
struct VerifyPageView: TemplateView {
    static let viewName = "verify"
    static let fields: [ViewField<VerifyPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("base") { $0.base },
        .text("did") { $0.did },
        .text("specimens-did") { $0.specimensDID },
        .markup("body") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    /// The whole address of the site, ending in a slash.
    let base: String
    /// The identifier of the site's own issuer.
    let did: String
    let specimensDID: String
    /// What the content says beside it.
    let body: TrustedMarkup
}
