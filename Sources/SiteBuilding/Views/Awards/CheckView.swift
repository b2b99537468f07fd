import Templates

/// What the script of a badge page needs to check the badge again: addresses and what the page itself says.
struct CheckView: TemplateView {
    static let viewName = "check"
    static let fields: [ViewField<CheckView>] = [
        .text("base") { $0.base },
        .text("issuer-did") { $0.issuerDID },
        .text("specimens-did") { $0.specimensDID },
        .text("did-document") { $0.didDocument },
        .text("status-list") { $0.statusList },
        .text("status") { $0.status },
        .text("listed") { $0.listed },
    ]

    /// The whole address of the site, ending in a slash.
    let base: String
    /// The identifier that this badge's issuer signs under.
    let issuerDID: String
    let specimensDID: String
    let didDocument: String
    let statusList: String
    /// `valid`, `revoked` or `replaced`.
    let status: String
    /// When the status list was signed, as a time.
    let listed: String
}
