import CatalogModel
import Diagnostics
import Markdown
import Templates

/// Turns the texts of the content folder into the HTML that pages show.
struct BodyRenderer: Sendable {
    private let resolver: LinkResolver
    private let reservedIDs: Set<String>
    private let words: SiteWords

    init(resolver: LinkResolver, reservedIDs: Set<String>, words: SiteWords) {
        self.resolver = resolver
        self.reservedIDs = reservedIDs
        self.words = words
    }

    /// A whole body with its footnotes.
    func markup(of text: PageText, hasRowHeaders: Bool = false) -> TrustedMarkup {
        TrustedMarkup(alreadySafe: renderer(for: text, hasRowHeaders: hasRowHeaders).html(of: text.body).bytes)
    }

    /// Parts of a body, one after the other, with the footnotes they refer to.
    func markup(of parts: [MarkdownPart], in text: PageText) -> TrustedMarkup {
        TrustedMarkup(alreadySafe: renderer(for: text).html(of: parts, in: text.body).bytes)
    }

    /// One part; nil where there is nothing in it.
    func optionalMarkup(of part: MarkdownPart, in text: PageText) -> TrustedMarkup? {
        part.isEmpty ? nil : markup(of: [part], in: text)
    }

    /// The words of a list item or table cell, without the paragraph around them where there is only one.
    func inlineMarkup(of element: MarkdownElement, in text: PageText) -> TrustedMarkup {
        let children = Array(element.children)
        var part = element.children
        if children.count == 1, case .paragraph = children[0].kind { part = children[0].children }
        // No headings stand in a list item or cell, so their anchors need not be found.
        let renderer = HTMLRenderer(links: publisher(in: text.path), words: footnoteWords)
        return TrustedMarkup(alreadySafe: renderer.html(of: [part], in: text.body).bytes)
    }

    /// A line of the site's settings, whose links are paths from the content folder.
    func line(_ document: MarkdownDocument) -> TrustedMarkup {
        let renderer = HTMLRenderer(links: publisher(in: ContentPath("site.yml")))
        let parts = document.body.map(\.children)
        return TrustedMarkup(alreadySafe: renderer.html(of: parts, in: document).bytes)
    }

    private func renderer(for text: PageText, hasRowHeaders: Bool = false) -> HTMLRenderer {
        HTMLRenderer(
            options: HTMLRenderer.Options(wrapsTables: true, hasRowHeaders: hasRowHeaders),
            anchors: HeadingAnchors(of: text.body, taken: reservedIDs), links: publisher(in: text.path),
            words: footnoteWords)
    }

    private var footnoteWords: HTMLRenderer.FootnoteWords {
        HTMLRenderer.FootnoteWords(section: words.footnotes, back: words.backToReference)
    }

    /// Publishes what resolves; what does not was reported when the links were checked, and nothing is written then.
    private func publisher(in path: ContentPath) -> LinkPublisher {
        let (resolver, mark) = (resolver, words.originalMark)
        return LinkPublisher(
            link: { _, destination in
                guard case .success(let link) = resolver.link(destination, in: path) else { return nil }
                // Source marks are many, and the page they lead to is in one language.
                return PublishedLink(
                    href: link.href, className: link.source == nil ? nil : "source-mark", language: link.language,
                    note: link.language == nil || link.source != nil ? nil : mark)
            },
            image: { _, destination in
                guard case .success(let src) = resolver.image(destination, in: path) else { return nil }
                return PublishedImage(src: src)
            })
    }
}
