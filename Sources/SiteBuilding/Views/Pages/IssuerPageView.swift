import Templates

/// The page that says who issues badges here.
struct IssuerPageView: TemplateView {
    static let viewName = "issuer"
    static let fields: [ViewField<IssuerPageView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .markup("body", "the text of its file") { $0.body },
        .list("issuers", "those whose badges are published here") { $0.issuers },
        .flag("no-badges", "whether no badge has been issued here, specimens apart") { $0.hasNoBadges },
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
            .text("name", "its name") { $0.name },
            .optionalText("url", "its website") { $0.url },
            .optionalText("email", "its mailbox") { $0.email },
            .text("description", "what it is") { $0.description },
            .flag("is-specimen", "whether it is the made-up issuer of specimens") { $0.isSpecimen },
            .optionalText("profile-href", "the link to its Open Badges 2.0 profile") { $0.profileHref },
        ]

        let name: String
        let url: String?
        let email: String?
        let description: String
        let isSpecimen: Bool
        let profileHref: String?
    }
}
