import Templates

/// The page on which badges of any kind are checked in the reader's browser.
struct VerifyPageView: TemplateView {
    static let viewName = "verify"
    static let fields: [ViewField<VerifyPageView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("base", "the whole address of the site, ending in a slash") { $0.base },
        .text("did", "the identifier of the site’s issuer") { $0.did },
        .text("specimens-did", "the identifier that specimens are signed under") { $0.specimensDID },
        .markup("body", "the text of its file") { $0.body },
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
