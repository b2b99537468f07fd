import CatalogModel
import JSONText
import Templates

extension SiteContext {
    /// The page that searches, and the file that it looks through; a text beside it may come from `search.md`.
    ///
    /// - Parameter pages: the other pages; those that are listed can be found.
    /// - Returns: the page and the file.
    func searchPages(of pages: [PlannedPage]) -> [PlannedPage] {
        let text = catalog.pages.first { AddressBook.address(ofPage: $0.path) == .search }
        let page = PlannedPage(.search, from: text?.file, template: templates.search.name) {
            let chrome =
                text.map { self.page(for: $0, at: .search, kind: .searching) }
                ?? self.page(
                    title: templates.searchWords.title, description: templates.searchWords.lead, at: .search,
                    kind: .searching)
            return templates.search.render(
                SearchPageView(
                    site: site(at: .search), page: chrome, index: baseURL.href(.searchIndex),
                    body: text.map { bodies.markup(of: $0) } ?? TrustedMarkup(alreadySafe: []),
                    sections: siteMap(of: pages).sections.map(view(of:))))
        }
        let index = PlannedPage(.searchIndex, from: nil, isListed: false) {
            let found = listings(of: pages)
            let addresses = Set(found.map(\.address))
            let places = placeListings().filter { addresses.contains($0.address) }
            return JSONWriter().bytes(of: SearchIndex(found + places, words: templates.searchWords).document)
        }
        return [page, index]
    }

    /// Those of the pages that are listed, in an order to read them in.
    private func listings(of pages: [PlannedPage]) -> [PageListing] {
        let known = listings()
        var places: [Slug: Int] = [:]
        for (place, microCredential) in comparedMicroCredentials.enumerated() where places[microCredential.slug] == nil
        {
            places[microCredential.slug] = place
        }
        func place(_ address: SiteAddress) -> Int {
            let components = address.components
            guard components.count > 1, components[0] == "micro-credentials" else { return -1 }
            return Slug(components[1]).flatMap { places[$0] } ?? places.count
        }
        let listed = pages.filter(\.isListed).compactMap { known[$0.address] }
        return listed.enumerated().sorted { left, right in
            (place(left.element.address), left.offset) < (place(right.element.address), right.offset)
        }.map(\.element)
    }

    private func siteMap(of pages: [PlannedPage]) -> SiteMap {
        SiteMap(of: listings(of: pages), navigation: navigation.map(\.address))
    }

    private func view(of section: SiteMap.Section) -> SearchPageView.Section {
        SearchPageView.Section(
            head: section.head.map { TitleLinkView(title: $0.title, language: nil, href: baseURL.href($0.address)) },
            items: section.items.map { item in
                SearchPageView.Item(link: link(to: item.page), below: item.below.map(link(to:)))
            })
    }

    /// A rubric stands below its edition, which has the date.
    private func link(to page: PageListing) -> SearchPageView.Link {
        let isRubric = page.kind == .rubric || page.kind == .illustrativeRubric
        return SearchPageView.Link(
            title: page.title, href: baseURL.href(page.address), date: isRubric ? nil : page.date)
    }
}
