import Templates

/// The page that says who issues badges here.
struct IssuerPageView: TemplateView {
    static let viewName = "issuer"
    static let fields: [ViewField<IssuerPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("issuers") { $0.issuers },
        .flag("no-badges") { $0.hasNoBadges },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let issuers: [Item]
    /// Whether no badge, specimens apart, has been issued here.
    let hasNoBadges: Bool

    /// One issuer whose badges are published here.
    struct Item: TemplateView {
        static let viewName = "issuer"
        static let fields: [ViewField<Item>] = [
            .text("name") { $0.name },
            .optionalText("url") { $0.url },
            .optionalText("email") { $0.email },
            .text("description") { $0.description },
            .flag("is-specimen") { $0.isSpecimen },
            .optionalText("profile-href") { $0.profileHref },
        ]

        let name: String
        let url: String?
        let email: String?
        let description: String
        let isSpecimen: Bool
        let profileHref: String?
    }
}
