import Templates

/// The page that searches; without scripts, a map of the site.
struct SearchPageView: TemplateView {
    static let viewName = "search"
    static let fields: [ViewField<SearchPageView>] = [
        .view("site") { $0.site },
        .view("page") { $0.page },
        .text("index") { $0.index },
        .markup("body") { $0.body },
        .list("sections") { $0.sections },
    ]

    let site: SiteView
    let page: PageView
    /// The file that the script looks through.
    let index: String
    /// What the content says beside it.
    let body: TrustedMarkup
    let sections: [Section]

    /// The pages of one folder, under that folder's own page.
    struct Section: TemplateView {
        static let viewName = "section of the site map"
        static let fields: [ViewField<Section>] = [
            .optionalView("head") { $0.head },
            .list("items") { $0.items },
        ]

        let head: TitleLinkView?
        let items: [Item]
    }

    struct Item: TemplateView {
        static let viewName = "page in the site map"
        static let fields: [ViewField<Item>] = [
            .view("link") { $0.link },
            .flag("has-pages-below") { !$0.below.isEmpty },
            .list("below") { $0.below },
        ]

        let link: Link
        let below: [Link]
    }

    /// A page by its title, with its date where it has one.
    struct Link: TemplateView {
        static let viewName = "link in the site map"
        static let fields: [ViewField<Link>] = [
            .text("title") { $0.title },
            .text("href") { $0.href },
            .optionalText("date") { $0.date },
        ]

        let title: String
        let href: String
        let date: String?
    }
}
