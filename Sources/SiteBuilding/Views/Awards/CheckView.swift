import Templates

/// What the script of a badge page needs to check the badge again: addresses and what the page itself says.
struct CheckView: TemplateView {
    static let viewName = "check"
    static let fields: [ViewField<CheckView>] = [
        .text("base") { $0.base },
        .text("issuer-did") { $0.issuerDID },
        .text("specimens-did") { $0.specimensDID },
        .text("status-list") { $0.statusList },
        .text("status-index") { $0.statusIndex },
        .text("status") { $0.status },
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
