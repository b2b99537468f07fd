import CatalogModel
import ContentLoading
import Diagnostics
import Markdown

/// Resolves every link and image of every text before anything is rendered.
struct ContentLinkCheck {
    /// The links that lead to a place on a page, to be looked for once the pages are rendered.
    private(set) var anchored: [Located<LinkResolver.Place>] = []
    /// The links that lead to other sites.
    private(set) var outside: [Located<String>] = []
    private let book: AddressBook
    private let baseURL: BaseURL
    private let languages: PageLanguages

    init(book: AddressBook, baseURL: BaseURL, languages: PageLanguages) {
        self.book = book
        self.baseURL = baseURL
        self.languages = languages
    }

    mutating func check(_ content: LoadedContent, log: inout DiagnosticLog) {
        let resolver = resolver(for: nil)
        var translated: [ContentPath: LinkResolver] = [:]
        for translation in content.catalog.translations {
            let resolver = self.resolver(for: translation.language)
            for text in translation.texts.values { translated[text.text.file] = resolver }
            if let site = translation.site {
                check(site.footer, in: ContentPath("site.yml"), resolver: resolver, log: &log)
            }
        }
        for (path, body) in content.bodies.sorted(by: { $0.key < $1.key }) {
            check(body, in: path, resolver: translated[path] ?? resolver, log: &log)
        }
        for text in content.catalog.departedTexts { checkSuccessor(of: text, resolver: resolver, log: &log) }
        let settings = ContentPath("site.yml")
        check(content.catalog.site.footer, in: settings, resolver: resolver, log: &log)
        for item in content.catalog.site.navigation {
            if case .failure(let problem) = resolver.link(item.page.value.description, in: settings) {
                log.add(problem, at: item.page.range)
            }
        }
    }

    private func checkSuccessor(of text: PageText, resolver: LinkResolver, log: inout DiagnosticLog) {
        guard case .retired(_, _, let successor?)? = text.departure,
            case .failure(let problem) = resolver.link(successor.value, in: text.path)
        else { return }
        log.add(problem, at: successor.range)
    }

    private func resolver(for translation: LanguageTag?) -> LinkResolver {
        LinkResolver(
            book: book, baseURL: baseURL, language: PageLanguage(pages: languages, translation: translation))
    }

    private mutating func check(
        _ document: MarkdownDocument, in path: ContentPath, resolver: LinkResolver, log: inout DiagnosticLog
    ) {
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
                if link.place == nil, link.href.hasPrefix("http") {
                    outside.append(Located(link.href, at: element.range))
                }
                guard let place = link.place, place.anchor != nil else { continue }
                anchored.append(Located(place, at: element.range))
            }
        }
    }
}
