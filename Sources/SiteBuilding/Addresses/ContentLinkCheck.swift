import CatalogModel
import ContentLoading
import Diagnostics
import Markdown

/// Resolves every link and image of every text before anything is rendered.
struct ContentLinkCheck {
    /// The links that lead to a place on a page, to be looked for once the pages are rendered.
    private(set) var anchored: [Located<LinkResolver.Place>] = []
    private let resolver: LinkResolver

    init(resolver: LinkResolver) {
        self.resolver = resolver
    }

    mutating func check(_ content: LoadedContent, log: inout DiagnosticLog) {
        for (path, body) in content.bodies.sorted(by: { $0.key < $1.key }) { check(body, in: path, log: &log) }
        let settings = ContentPath("site.yml")
        check(content.catalog.site.footer, in: settings, log: &log)
        for item in content.catalog.site.navigation {
            if case .failure(let problem) = resolver.link(item.page.value.description, in: settings) {
                log.add(problem, at: item.page.range)
            }
        }
    }

    private mutating func check(_ document: MarkdownDocument, in path: ContentPath, log: inout DiagnosticLog) {
        for element in document.root.descendants {
            guard let destination = element.destination else { continue }
            if case .image = element.kind {
                if case .failure(let problem) = resolver.image(destination, in: path) {
                    log.add(problem, at: element.range)
                }
                continue
            }
            switch resolver.link(destination, in: path) {
            case .failure(let problem): log.add(problem, at: element.range)
            case .success(let link):
                guard let place = link.place, place.anchor != nil else { continue }
                anchored.append(Located(place, at: element.range))
            }
        }
    }
}
