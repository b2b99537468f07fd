import Templates

/// What every page shows of the site: the header's links, the footer, the addresses that `<head>` names.
struct SiteView: TemplateView {
    static let viewName = "site"
    static let fields: [ViewField<SiteView>] = [
        .text("title") { $0.title },
        .text("root") { $0.root },
        .text("language") { $0.language },
        .text("stylesheet") { $0.stylesheet },
        .list("navigation") { $0.navigation },
        .markup("footer") { $0.footer },
        .text("feed") { $0.feed },
        .text("home") { $0.home },
    ]

    let title: String
    /// The base path, ending in a slash.
    let root: String
    let language: String
    let stylesheet: String
    let navigation: [NavigationLinkView]
    let footer: TrustedMarkup
    let feed: String
    let home: String
}

/// A link in the header.
struct NavigationLinkView: TemplateView {
    static let viewName = "navigation link"
    static let fields: [ViewField<NavigationLinkView>] = [
        .text("label") { $0.label },
        .text("href") { $0.href },
        .flag("is-current") { $0.isCurrent },
    ]

    let label: String
    let href: String
    /// Whether the page shown is this one or lies below it.
    let isCurrent: Bool
}

/// What every page says of itself.
struct PageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<PageView>] = [
        .text("title") { $0.title },
        .text("head-title") { $0.headTitle },
        .text("description") { $0.description },
        .text("canonical") { $0.canonical },
        .list("breadcrumbs") { $0.breadcrumbs },
        .optionalText("notice") { $0.notice },
        .flag("is-indexed") { $0.isIndexed },
        .list("sources") { $0.sources },
        .optionalText("image") { $0.image },
    ]

    let title: String
    /// The title as browsers show it in a tab: with the site's.
    let headTitle: String
    let description: String
    /// The whole address.
    let canonical: String
    let breadcrumbs: [BreadcrumbView]
    let notice: String?
    /// Whether search engines may list the page; badge pages never.
    let isIndexed: Bool
    let sources: [SourceLinkView]
    /// The whole address of a picture for link previews.
    let image: String?
}

/// One step from the front page to this one.
struct BreadcrumbView: TemplateView {
    static let viewName = "breadcrumb"
    static let fields: [ViewField<BreadcrumbView>] = [
        .text("label") { $0.label },
        .text("href") { $0.href },
        .flag("is-last") { $0.isLast },
    ]

    let label: String
    let href: String
    let isLast: Bool
}

/// A source that the page rests on, in its closing section.
struct SourceLinkView: TemplateView {
    static let viewName = "source link"
    static let fields: [ViewField<SourceLinkView>] = [
        .text("label") { $0.label },
        .text("href") { $0.href },
    ]

    let label: String
    let href: String
}

/// A day or a month, for machines and for readers.
struct DateView: TemplateView {
    static let viewName = "date"
    static let fields: [ViewField<DateView>] = [
        .text("iso") { $0.iso },
        .text("text") { $0.text },
    ]

    let iso: String
    let text: String
}

/// A word or phrase in a list.
struct PhraseView: TemplateView {
    static let viewName = "phrase"
    static let fields: [ViewField<PhraseView>] = [.text("phrase") { $0.phrase }]

    let phrase: String
}

/// A title that leads to its page.
struct TitleLinkView: TemplateView {
    static let viewName = "title link"
    static let fields: [ViewField<TitleLinkView>] = [
        .text("title") { $0.title },
        .text("href") { $0.href },
    ]

    let title: String
    let href: String
}
