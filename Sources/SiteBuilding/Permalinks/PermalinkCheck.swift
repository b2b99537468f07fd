import CatalogModel
import Credentials
import Diagnostics

/// Holds the site against what has been published: each address is still a page, a file, or an earlier address of one.
struct PermalinkCheck {
    let file: PermalinkFile
    let plan: SitePlan
    let context: SiteContext

    /// Reports every address that is gone, pages with all that belongs to them once.
    ///
    /// - Parameters:
    ///   - rendered: all pages of the catalog.
    ///   - log: takes the problems.
    func check(_ rendered: [PageRendering.Rendered], log: inout DiagnosticLog) {
        // A file that cannot be read has no address, which is no second mistake.
        let isKnown = ["content/registry/", "content/site.yml"].allSatisfy { !log.hasErrorsBelow($0) }
        guard isKnown, !context.book.hasUnread else { return }
        // Texts with a mistake in them leave pages without some of their places.
        if !log.hasErrors { checkPlaces(rendered, log: &log) }
        let gone = file.permalinks.filter { !isPresent($0.value.address) }
        guard !gone.isEmpty else { return }
        let lost = Set(gone.map(\.value.address))
        let advice = LostPages(lost: lost, listed: file.permalinks.map(\.value.address), plan: plan, context: context)
        var tops: [SiteAddress: (place: Located<Permalink>, others: Int)] = [:]
        for entry in gone {
            let top = advice.top(of: entry.value.address)
            let isTop = top == entry.value.address && entry.value.anchor == nil
            let known = tops[top]
            tops[top] = (isTop ? entry : known?.place ?? entry, (known?.others ?? -1) + 1)
        }
        for (address, found) in tops {
            let problem: PermalinkProblem =
                address.isFolder
                ? .lostPage(address.description, others: found.others, advice: advice.advice(on: address))
                : .lostFile(address.description, source: advice.source(of: address))
            log.add(problem, at: found.place.range)
        }
    }

    /// Reports where badges are missing of which the list says that they were published.
    func check(badges count: Int, log: inout DiagnosticLog) {
        guard let listed = file.badges, count < listed.value else { return }
        log.add(PermalinkProblem.lostBadges(listed: listed.value, present: count), at: listed.range)
    }

    /// Reports places on pages that are gone; a page at an earlier address has the places of the one it leads to.
    private func checkPlaces(_ rendered: [PageRendering.Rendered], log: inout DiagnosticLog) {
        let ids = Dictionary(rendered.map { ($0.page.address, $0.scan) }) { first, _ in first }
        let targets = Dictionary(plan.aliases.map { ($0.address, $0.target) }) { first, _ in first }
        for entry in file.permalinks {
            guard let anchor = entry.value.anchor else { continue }
            let page = targets[entry.value.address] ?? entry.value.address
            guard let scan = ids[page], !scan.ids.contains(anchor) else { continue }
            log.add(
                PermalinkProblem.lostPlace(entry.value.description, page: page.description), at: entry.range)
        }
    }

    private func isPresent(_ address: SiteAddress) -> Bool {
        plan.published.contains(address) || context.book.missing.contains(address)
            || BadgeIssuer.isKeyFile(address)
    }
}
