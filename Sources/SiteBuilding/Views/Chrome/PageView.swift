import Templates

/// What every page says of itself.
struct PageView: TemplateView {
    static let viewName = "page"
    static let fields: [ViewField<PageView>] = [
        .text("title") { $0.common.value.title },
        .text("head-title") { $0.common.value.headTitle },
        .text("description") { $0.description }.open,
        .text("canonical") { $0.canonical }.open,
        .list("breadcrumbs") { $0.breadcrumbs }.open,
        .optionalText("notice") { $0.common.value.notice },
        .optionalView("departure") { $0.common.value.departure },
        .flag("is-indexed") { $0.common.value.isIndexed },
        .optionalText("original-title") { $0.common.value.originalTitle },
        .list("alternates") { $0.common.value.alternates },
        .list("languages") { $0.common.value.languages },
        .list("sources") { $0.common.value.sources },
        .optionalText("edit-address") { $0.common.value.editAddress },
        .optionalView("preview") { $0.common.value.preview },
        .text("preview-alt") { $0.previewAlternative }.open,
        .flag("is-article") { $0.common.value.isArticle },
        .optionalMarkup("structured-data") { $0.common.value.structuredData },
        .text("policy") { $0.common.value.kind.policy.text },
        .optionalText("script") { $0.common.value.kind.script },
        .optionalText("preloaded-script") { $0.common.value.kind.preloadedScript },
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
