import CatalogModel
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

    mutating func check(_ catalog: Catalog, log: inout DiagnosticLog) {
        for text in catalog.texts { check(text.body, in: text.path, log: &log) }
        check(catalog.site.footer, in: ContentPath("site.yml"), log: &log)
        for item in catalog.site.navigation where resolver.book.targets[item.page.value] == nil {
            let known = resolver.book.targets.keys.map(\.description).sorted()
            let nearest = NearestName.of(item.page.value.description, among: known)
            let problem = SiteProblem.unknownPage(item.page.value.description, nearest: nearest)
            log.add(problem, at: item.page.range)
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

extension Catalog {
    /// Every text of the content folder that is published somewhere.
    var texts: [PageText] {
        var texts = [home.text] + pages + series.map(\.text)
        for edition in microCredentials.flatMap(\.editions) { texts += [edition.text, edition.rubric?.text].compactMap(\.self) }
        return texts + commitments.map(\.text) + news.map(\.text) + sources.map(\.text)
    }
}
