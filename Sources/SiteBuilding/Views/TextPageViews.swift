import Templates

/// A page that is its text: about, accessibility, the indexes of folders.
struct TextPageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<TextPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
}

/// The index of an output folder that has no page of its own, so that no host lists its files.
struct FolderView: TemplateView {
    static let viewName = "folder"
    static let fields: [ViewField<FolderView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
    ]

    let site: SiteView
    let page: PageView
}

/// The list of news, the newest first.
struct NewsIndexView: TemplateView {
    static let viewName = "news"
    static let fields: [ViewField<NewsIndexView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("items") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One news item in the list.
    struct Item: TemplateView {
        static let viewName = "news item in a list"
        static let fields: [ViewField<Item>] = [
            .text("title") { $0.title },
            .text("href") { $0.href },
            .view("date") { $0.date },
            .text("summary") { $0.summary },
        ]

        let title: String
        let href: String
        let date: DateView
        let summary: String
    }
}

/// One news item on its page.
struct NewsItemView: TemplateView {
    static let viewName = "news item"
    static let fields: [ViewField<NewsItemView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .view("date") { $0.date },
        .markup("body") { $0.body },
    ]

    let site: SiteView
    let page: PageView
    let date: DateView
    let body: TrustedMarkup
}

/// The sources page: every source with an anchor of its own.
struct SourcesView: TemplateView {
    static let viewName = "sources"
    static let fields: [ViewField<SourcesView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .markup("body") { $0.body },
        .list("items") { $0.items },
    ]

    let site: SiteView
    let page: PageView
    let body: TrustedMarkup
    let items: [Item]

    /// One source.
    struct Item: TemplateView {
        static let viewName = "source"
        static let fields: [ViewField<Item>] = [
            .text("anchor") { $0.anchor },
            .text("title") { $0.title },
            .text("label") { $0.label },
            .text("publisher") { $0.publisher },
            .optionalView("date") { $0.date },
            .optionalText("url") { $0.url },
            .flag("is-found") { $0.isFound },
            .markup("text") { $0.text },
        ]

        let anchor: String
        let title: String
        let label: String
        let publisher: String
        let date: DateView?
        let url: String?
        /// Read in a copy that may be out of date.
        let isFound: Bool
        let text: TrustedMarkup
    }
}

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
