import CatalogModel

/// All listed pages by section, as people read them: the pages below one top folder, under the page of that folder.
struct SiteMap {
    struct Section {
        /// The page of the folder; nil for the pages that stand alone.
        let head: PageListing?
        let items: [Item]
    }

    /// A page with those that lie below it.
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
        var alone: [PageListing] = []
        for (folder, pages) in folders {
            guard pages.count > 1, let head = pages.first(where: { $0.address == SiteAddress(folder: [folder]) }) else {
                alone += pages
                continue
            }
            let rank = navigation.firstIndex { $0.components.first == folder } ?? navigation.count
            let others = pages.filter { $0.address != head.address }
            sections.append((rank, folder, Section(head: head, items: Self.nested(others))))
        }
        self.sections =
            sections.sorted { ($0.rank, $0.folder) < ($1.rank, $1.folder) }.map(\.section)
            + [Section(head: nil, items: alone.sorted { $0.address < $1.address }.map { Item(page: $0) })]
    }

    /// Each page under the highest one of these that it lies below.
    private static func nested(_ pages: [PageListing]) -> [Item] {
        var items: [Item] = []
        var places: [SiteAddress: Int] = [:]
        let byDepth = pages.map(\.address.components.count)
        let shallow = Set(pages.map(\.address))
        for (page, depth) in zip(pages, byDepth) {
            let components = page.address.components
            let above = (1..<max(depth, 1)).map { SiteAddress(folder: Array(components.prefix($0))) }
            if let place = above.first(where: shallow.contains).flatMap({ places[$0] }) {
                items[place].below.append(page)
            } else {
                places[page.address] = items.count
                items.append(Item(page: page))
            }
        }
        return items
    }
}
