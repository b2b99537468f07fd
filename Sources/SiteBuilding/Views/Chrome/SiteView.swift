import Templates

/// What every page shows of the site: the header's links, the footer, the addresses that `<head>` names.
struct SiteView: TemplateView {
    static let viewName = "site"
    static let fields: [ViewField<SiteView>] = [
        .text("title") { $0.title },
        .text("host") { $0.host },
        .text("root") { $0.root },
        .text("language") { $0.language },
        .text("original-language") { $0.originalLanguage },
        .flag("is-translation") { $0.language != $0.originalLanguage },
        .optionalText("settings-language") { $0.settingsLanguage },
        .text("assets") { $0.assets },
        .list("navigation") { $0.navigation },
        .markup("footer") { $0.footer },
        .text("feed") { $0.feed },
        .text("home") { $0.home },
        .text("search") { $0.search },
        .flag("is-search") { $0.isSearch },
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
