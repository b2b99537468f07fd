import CatalogModel
import Diagnostics

/// Finds pages that no reader comes to who follows links from the front page.
struct OrphanCheck {
    /// Where a reader can begin without a link on a page: the front page, and what badges lead to.
    private static let entries: [SiteAddress] = [.home, .issuer, .verify, .data]

    private let baseURL: BaseURL
    private let pages: [PlannedPage]
    private let links: [SiteAddress: Set<SiteAddress>]

    /// - Parameters:
    ///   - rendered: all pages of the catalog.
    ///   - baseURL: of the site.
    init(of rendered: [PageRendering.Rendered], baseURL: BaseURL) {
        self.baseURL = baseURL
        self.pages = rendered.map(\.page).filter(\.isPage)
        let known = Set(pages.map(\.address))
        var links: [SiteAddress: Set<SiteAddress>] = [:]
        // The page that searches lists every page by itself, which is no link that somebody has made.
        for page in rendered where page.page.isPage && page.page.address != .search {
            let targets = page.scan.anchors.compactMap { Self.address(of: $0, in: baseURL) }
            links[page.page.address] = Set(targets).intersection(known).subtracting([page.page.address])
        }
        self.links = links
    }

    func check(log: inout DiagnosticLog) {
        let reached = reached()
        let linked = pages.filter(\.isListed).reduce(into: Set<SiteAddress>()) { linked, page in
            linked.formUnion(links[page.address] ?? [])
        }
        for page in pages where page.isListed && !reached.contains(page.address) {
            guard let source = page.source else { continue }
            let problem: SurveyProblem =
                linked.contains(page.address)
                ? .island(page.address.description) : .orphan(page.address.description)
            log.add(problem, at: .path("content/\(source)"))
        }
    }

    private func reached() -> Set<SiteAddress> {
        var reached = Set(Self.entries)
        var waiting = Self.entries
        while let address = waiting.popLast() {
            for target in links[address] ?? [] where reached.insert(target).inserted { waiting.append(target) }
        }
        return reached
    }

    /// The address that a link leads to, whole or from the root of the host; nil for another site.
    private static func address(of link: String, in baseURL: BaseURL) -> SiteAddress? {
        let path = link.hasPrefix(baseURL.description) ? String(link.dropFirst(baseURL.origin.count)) : link
        guard path.hasPrefix(baseURL.path) else { return nil }
        let plain = path.dropFirst(baseURL.path.count).prefix { $0 != "#" && $0 != "?" }
        let components = plain.split(separator: "/").map(String.init)
        return plain.isEmpty || plain.hasSuffix("/") ? SiteAddress(folder: components) : SiteAddress(file: components)
    }
}
