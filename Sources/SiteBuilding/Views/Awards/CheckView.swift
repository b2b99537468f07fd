import Templates

/// What the script of a badge page needs to check the badge again: addresses and what the page itself says.
struct CheckView: TemplateView {
    static let viewName = "check"
    static let fields: [ViewField<CheckView>] = [
        .text("base") { $0.base },
        .text("issuer-did") { $0.issuerDID }.open,
        .text("specimens-did") { $0.specimensDID },
        .text("status-list") { $0.statusList }.open,
        .text("status-index") { $0.statusIndex }.open,
        .text("status") { $0.status }.open,
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
