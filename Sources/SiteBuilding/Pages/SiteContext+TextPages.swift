import CatalogModel
import Templates

extension SiteContext {
    /// The pages that are a text, some with a list that the site adds.
    func textPages() -> [PlannedPage] {
        catalog.pages.map { text in
            let address = AddressBook.address(ofPage: text.path)
            switch text.path.description {
            case "404.md":
                return PlannedPage(address, from: text.file, isListed: false, template: templates.notFound.name) {
                    templates.notFound.render(textPage(text, at: address, isIndexed: false))
                }
            case "commitments/index.md": return commitmentsPage(text)
            case "commitments/matrix.md": return matrixPage(text)
            case "micro-credentials/index.md": return microCredentialsPage(text)
            case "news/index.md": return newsIndexPage(text)
            case "sources/index.md": return sourcesPage(text)
            default:
                return PlannedPage(
                    address, from: text.file, isListed: text.departure == nil, template: templates.page.name
                ) {
                    templates.page.render(textPage(text, at: address, isIndexed: text.departure == nil))
                }
            }
        }
    }

    func newsPages() -> [PlannedPage] {
        catalog.news.map { item in
            let address = SiteAddress.news(item.slug)
            return PlannedPage(
                address, from: item.text.file, isListed: item.text.departure == nil, date: item.date,
                template: templates.newsItem.name
            ) {
                templates.newsItem.render(
                    NewsItemView(
                        site: site(at: address), page: page(for: item.text, at: address, isArticle: true),
                        date: words.date(item.date), body: bodies.markup(of: item.text)))
            }
        }
    }

    private func textPage(_ text: PageText, at address: SiteAddress, isIndexed: Bool = true) -> TextPageView {
        let page = page(
            title: text.title, description: text.summary, at: address, notice: notice(of: text),
            sources: sources(of: text),
            originalTitle: text.translation?.originalTitle, file: text.file, isIndexed: isIndexed,
            departure: departure(of: text))
        return TextPageView(site: site(at: address), page: page, body: bodies.markup(of: text))
    }

    private func newsIndexPage(_ text: PageText) -> PlannedPage {
        let address = AddressBook.address(ofPage: text.path)
        return PlannedPage(address, from: text.file, template: templates.newsIndex.name) {
            let items = catalog.news.filter { $0.text.departure == nil }.map { item in
                NewsIndexView.Item(
                    language: language.language(of: item.text), title: item.text.title, href: href(.news(item.slug)),
                    date: words.date(item.date),
                    summary: item.text.summary)
            }
            return templates.newsIndex.render(
                NewsIndexView(
                    site: site(at: address), page: page(for: text, at: address), body: bodies.markup(of: text),
                    items: items))
        }
    }

    private func sourcesPage(_ text: PageText) -> PlannedPage {
        PlannedPage(.sources, from: text.file, template: templates.sources.name) {
            let items = catalog.sources.map { source in
                SourcesView.Item(
                    language: language.language(of: source.text), anchor: source.slug.text, title: source.text.title,
                    label: source.label,
                    publisher: source.publisher, date: source.date.map { words.date($0) }, url: source.url,
                    isFound: source.kind == .found, text: bodies.markup(of: source.text))
            }
            // The given sources come first: everything else stands beside them.
            let ordered = items.filter { !$0.isFound } + items.filter(\.isFound)
            return templates.sources.render(
                SourcesView(
                    site: site(at: .sources), page: page(for: text, at: .sources), body: bodies.markup(of: text),
                    items: ordered))
        }
    }
}
