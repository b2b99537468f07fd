import CatalogModel

/// All listed pages by section, as people read them: the pages below one top folder, under the page of that folder.
struct SiteMap {
    struct Section {
        /// The page of the folder; nil for the pages that stand alone.
        let head: PageListing?
        let items: [Item]
    }

    /// A page with the others of its folder: the latest edition with its rubric and the editions before it.
    struct Item {
        let page: PageListing
        var below: [PageListing] = []
    }

    let sections: [Section]

    /// - Parameters:
    ///   - pages: the listed pages, in the order in which pages of one folder are to stand.
    ///   - navigation: the pages that the header names: their sections come first, in that order.
    init(of pages: [PageListing], navigation: [SiteAddress]) {
        let folders = Dictionary(grouping: pages) { $0.address.components.first ?? "" }
        var sections: [(rank: Int, folder: String, section: Section)] = []
        for (folder, pages) in folders {
            guard pages.count > 1, let head = pages.first(where: { $0.address == SiteAddress(folder: [folder]) })
            else { continue }
            let rank = navigation.firstIndex { $0.components.first == folder } ?? navigation.count
            let others = pages.filter { $0.address != head.address }
            sections.append((rank, folder, Section(head: head, items: Self.nested(others))))
        }
        let taken = Set(sections.map(\.folder))
        let alone = pages.filter { !taken.contains($0.address.components.first ?? "") }
        self.sections =
            sections.sorted { ($0.rank, $0.folder) < ($1.rank, $1.folder) }.map(\.section)
            + [Section(head: nil, items: Self.nested(alone))]
    }

    /// Pages below one folder of the section are one item: the first of them, with the others below it.
    private static func nested(_ pages: [PageListing]) -> [Item] {
        var items: [Item] = []
        var places: [ArraySlice<String>: Int] = [:]
        for page in pages {
            let folder = page.address.components.prefix(2)
            if let place = places[folder] {
                items[place].below.append(page)
            } else {
                places[folder] = items.count
                items.append(Item(page: page))
            }
        }
        return items
    }
}
