import Templates

/// What the script of a badge page needs to check the badge again: addresses and what the page itself says.
struct CheckView: TemplateView {
    static let viewName = "check"
    static let fields: [ViewField<CheckView>] = [
        .text("base", "the whole address of the site, ending in a slash") { $0.base },
        .text("issuer-did", "the identifier that its issuer signs under") { $0.issuerDID }.open,
        .text("specimens-did", "the identifier that specimens are signed under") { $0.specimensDID },
        .text("status-list", "the whole address of its status list") { $0.statusList }.open,
        .text("status-index", "its place in that list") { $0.statusIndex }.open,
        .text("status", "`valid`, `revoked` or `replaced`") { $0.status }.open,
    ]

    /// The whole address of the site, ending in a slash.
    let base: String
    /// The identifier that this badge's issuer signs under.
    let issuerDID: String
    let specimensDID: String
    let statusList: String
    /// The place of the badge in that list.
    let statusIndex: String
    /// `valid`, `revoked` or `replaced`.
    let status: String
}
