import Templates

/// What every page says of itself.
struct PageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<PageView>] = [
        .text("title", "its title") { $0.common.value.title },
        .text("head-title", "the title as browsers show it in a tab") { $0.common.value.headTitle },
        .text("description", "one sentence, for search engines and link previews") { $0.description }.open,
        .text("canonical", "the whole address of the page") { $0.canonical }.open,
        .list("breadcrumbs", "the way from the front page to this one") { $0.breadcrumbs }.open,
        .optionalText("notice", "the one thing that a reader must know") { $0.common.value.notice },
        .optionalView("departure", "what became of it, where it was retired or has moved") {
            $0.common.value.departure
        },
        .flag("is-indexed", "whether search engines may list it") { $0.common.value.isIndexed },
        .optionalText("original-title", "of a translation, the title that holds") { $0.common.value.originalTitle },
        .list("alternates", "the page in all languages, itself included; empty where there is one") {
            $0.common.value.alternates
        },
        .list("languages", "the page in the other languages") { $0.common.value.languages },
        .list("sources", "the sources that it rests on") { $0.common.value.sources },
        .optionalText("edit-address", "where its file can be edited") { $0.common.value.editAddress },
        .optionalView("preview", "the picture that other programs show beside a link to it") {
            $0.common.value.preview
        },
        .text("preview-alt", "what that picture shows") { $0.previewAlternative }.open,
        .flag("is-article", "whether it tells of one day, like news") { $0.common.value.isArticle },
        .optionalMarkup("structured-data", "what search engines read of it, as JSON-LD") {
            $0.common.value.structuredData
        },
        .text("policy", "what it may load, as a Content-Security-Policy") { $0.common.value.kind.policy.text },
        .optionalText("script", "the path of its script") { $0.common.value.kind.script },
        .optionalText("preloaded-script", "the path of a script that its script imports") {
            $0.common.value.kind.preloadedScript
        },
    ]

    /// What pages of one folder can have in common, such as those of an edition's badges.
    struct Common: Sendable {
        let title: String
        /// The title as browsers show it in a tab: with the site's.
        let headTitle: String
        let notice: String?
        /// Whether search engines may list the page; badge pages never.
        let isIndexed: Bool
        /// Of a translation, the title that holds.
        let originalTitle: String?
        /// The page in all languages that it can be read in, itself included; empty where that is one.
        let alternates: [AlternateView]
        /// The page in the other languages that it can be read in.
        let languages: [LanguageLinkView]
        let sources: [SourceLinkView]
        /// Where the file that the page is made from can be edited; nil where that is not known, and for badges.
        let editAddress: String?
        let preview: LinkPreviewView?
        /// Whether it tells of one day, like news, and not of the site.
        let isArticle: Bool
        /// What search engines read of it: JSON-LD that can stand in a `script` element; nil where they are not to list it.
        let structuredData: TrustedMarkup?
        /// What it may load.
        let kind: PageKind
        /// What became of it; nil for a page in use.
        var departure: DepartureView?
    }

    let common: Shared<Common>
    let description: String
    /// The whole address.
    let canonical: String
    let breadcrumbs: [BreadcrumbView]
    /// Beside the picture and not in it: badge pages share the picture and each has words of its own.
    let previewAlternative: String
}

extension PageView {
    /// The same for another page of the same folder: one that has all but these in common with it, and whose picture stands for
    /// what its description says.
    func with(description: String, canonical: String, lastCrumb: String, href: String) -> PageView {
        PageView(
            common: common, description: description, canonical: canonical,
            breadcrumbs: breadcrumbs.dropLast() + [
                BreadcrumbView(label: lastCrumb, language: nil, href: href, isLast: true)
            ],
            previewAlternative: description)
    }
}
