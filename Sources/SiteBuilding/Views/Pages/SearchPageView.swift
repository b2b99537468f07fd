import Templates

/// The page that searches; without scripts, a map of the site.
struct SearchPageView: TemplateView {
    static let viewName = "search"
    static let fields: [ViewField<SearchPageView>] = [
        .view("site", "what every page shows of the site") { $0.site },
        .view("page", "what the page says of itself") { $0.page },
        .text("index", "the path of the file that the script looks through") { $0.index },
        .markup("body", "the text of its file") { $0.body },
        .list("sections", "all pages, by folder") { $0.sections },
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
            .optionalView("head", "the page of the folder") { $0.head },
            .list("items", "the pages in it") { $0.items },
        ]

        let head: TitleLinkView?
        let items: [Item]
    }

    struct Item: TemplateView {
        static let viewName = "page in the site map"
        static let fields: [ViewField<Item>] = [
            .view("link", "the page") { $0.link },
            .flag("has-pages-below", "whether there are any") { !$0.below.isEmpty },
            .list("below", "the pages below it") { $0.below },
        ]

        let link: Link
        let below: [Link]
    }

    /// A page by its title, with its date where it has one.
    struct Link: TemplateView {
        static let viewName = "link in the site map"
        static let fields: [ViewField<Link>] = [
            .text("title", "its title") { $0.title },
            .text("href", "the link to it") { $0.href },
            .optionalText("date", "its date, in words") { $0.date },
        ]

        let title: String
        let href: String
        let date: String?
    }
}
