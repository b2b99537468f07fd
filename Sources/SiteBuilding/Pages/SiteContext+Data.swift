import CatalogData
import CatalogModel
import Templates

extension SiteContext {
    /// The catalog as data: the page that explains the files, and the files.
    ///
    /// Words above the list may come from `data.md`.
    func dataPages() -> [PlannedPage] {
        [
            dataPage(),
            document(.caseData) { CASEPackage(sourced).document },
            document(.ctdlData) { CTDLGraph(sourced).document },
            document(.catalogData) { CatalogDocument(sourced).document },
            PlannedPage(.catalogTable, from: nil, isListed: false) { CatalogTable(sourced).bytes },
        ]
    }

    private func dataPage() -> PlannedPage {
        let text = catalog.pages.first { AddressBook.address(ofPage: $0.path) == .data }
        return PlannedPage(.data, from: text?.file, template: templates.data.name) {
            let chrome =
                text.map { page(for: $0, at: .data) }
                ?? page(title: words.dataTitle, description: words.dataLead, at: .data)
            return templates.data.render(
                DataPageView(
                    site: site(at: .data), page: chrome,
                    body: text.map { bodies.markup(of: $0) } ?? TrustedMarkup(alreadySafe: []),
                    table: baseURL.href(.catalogTable), catalog: baseURL.href(.catalogData),
                    competencies: baseURL.href(.caseData), credentials: baseURL.href(.ctdlData)))
        }
    }
}
