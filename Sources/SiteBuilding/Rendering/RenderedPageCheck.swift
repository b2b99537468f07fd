import CatalogModel
import Diagnostics

/// Holds the rendered pages against each other: no id twice on a page, no link to what is not published.
///
/// It reads the bytes that are about to be published, so a mistake in a template is found like one in a text.
struct RenderedPageCheck {
    private let baseURL: BaseURL
    /// Each link with the first page that has it: a mistake in a layout is told once, not once a page.
    private var links: [String: PlannedPage] = [:]
    private var ids: [SiteAddress: Set<String>] = [:]

    init(baseURL: BaseURL) {
        self.baseURL = baseURL
    }

    /// Takes one page's ids and links in.
    mutating func add(_ page: PlannedPage, scan: HTMLScan, log: inout DiagnosticLog) {
        var seen: Set<String> = []
        for id in scan.ids where !seen.insert(id).inserted {
            log.add(SiteProblem.repeatedID(id, address: page.address.description), at: place(of: page))
        }
        ids[page.address] = seen
        for link in scan.links where links[link] == nil { links[link] = page }
    }

    /// Reports what leads nowhere.
    ///
    /// - Parameters:
    ///   - published: every address of the site but those of awards.
    ///   - anchored: links in texts that lead to a place on a page, reported where they are written.
    ///   - log: takes the problems.
    func check(
        published: Set<SiteAddress>, anchored: [Located<LinkResolver.Place>], log: inout DiagnosticLog
    ) {
        for link in anchored {
            guard let anchor = link.value.anchor, let known = ids[link.value.address], !known.contains(anchor) else {
                continue
            }
            let hint = NearestName.hint(for: "#" + anchor, among: known.sorted().map { "#" + $0 })
            let page = link.value.address.description
            log.add(SiteProblem.unknownAnchor(anchor, page: page, hint: hint), at: link.range)
        }
        let reported = Set(anchored.map { baseURL.href($0.value.address, anchor: $0.value.anchor) })
        let paths = Set(published.map { baseURL.href($0) })
        // Content with a mistake in it leaves pages without some of their links and places, and is not published.
        let isWhole = !log.hasErrors
        let passed = isWhole ? reported : reported.union([""])
        for (link, page) in links.sorted(by: { $0.key < $1.key })
        where !passed.contains(link) && !leadsSomewhere(link, paths: paths, checksAnchors: isWhole) {
            log.add(SiteProblem.unpublishedLink(link, address: page.address.description), at: place(of: page))
        }
    }

    /// Whether a link of a rendered page is another site's, an award's, or leads to what is published.
    private func leadsSomewhere(_ link: String, paths: Set<String>, checksAnchors: Bool) -> Bool {
        if link.contains("://") || link.hasPrefix("mailto:") {
            return !link.hasPrefix(baseURL.description)
                || leadsSomewhere(
                    String(link.dropFirst(baseURL.origin.count)), paths: paths, checksAnchors: checksAnchors)
        }
        if link.hasPrefix("#") { return true }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard paths.contains(parts[0]) else { return parts[0].hasPrefix(baseURL.path + "badges/") }
        guard checksAnchors, parts.count == 2, let address = address(of: parts[0]) else { return true }
        return ids[address]?.contains(parts[1]) ?? true
    }

    private func address(of path: String) -> SiteAddress? {
        let components = path.dropFirst(baseURL.path.count).split(separator: "/").map(String.init)
        return path.hasSuffix("/") ? SiteAddress(folder: components) : SiteAddress(file: components)
    }

    private func place(of page: PlannedPage) -> Diagnostic.Place {
        page.source.map { .path("content/\($0)") } ?? .path("templates")
    }
}
