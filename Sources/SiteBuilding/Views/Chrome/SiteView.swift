import Templates

/// What every page shows of the site: the header's links, the footer, the addresses that `<head>` names.
struct SiteView: TemplateView {
    static let viewName = "site"
    static let fields: [ViewField<SiteView>] = [
        .text("title", "the title of the site") { $0.title },
        .text("host", "the host, as the address bar shows it") { $0.host },
        .text("root", "the path of the site, ending in a slash") { $0.root },
        .text("language", "the language of the page") { $0.language },
        .text("original-language", "the language of the site") { $0.originalLanguage },
        .flag("is-translation", "whether these two are different") { $0.language != $0.originalLanguage },
        .optionalText("settings-language", "the language of title and footer, where that is another") {
            $0.settingsLanguage
        },
        .text("assets", "the folder of style sheet and scripts, ending in a slash") { $0.assets },
        .list("navigation", "the links in the header") { $0.navigation },
        .markup("footer", "the words at the foot of each page") { $0.footer },
        .text("feed", "the link to the news as a feed") { $0.feed },
        .text("home", "the link to the front page") { $0.home },
        .text("search", "the link to the page that searches") { $0.search },
        .flag("is-search", "whether that is the page shown") { $0.isSearch },
    ]

    let title: String
    /// What the address bar shows.
    let host: String
    /// The base path, ending in a slash.
    let root: String
    let language: String
    /// The language of the site, which all of its pages can be read in.
    let originalLanguage: String
    /// The language of title and footer, where that is another.
    let settingsLanguage: String?
    /// The folder of the style sheet and scripts, ending in a slash.
    let assets: String
    let navigation: [NavigationLinkView]
    let footer: TrustedMarkup
    let feed: String
    let home: String
    /// The page that searches.
    let search: String
    /// Whether that is the page shown.
    let isSearch: Bool
}
