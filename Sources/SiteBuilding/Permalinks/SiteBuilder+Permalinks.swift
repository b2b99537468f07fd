package import CatalogModel
package import Diagnostics
import Registry

// What of the site is to be kept for ever.

extension SiteBuilder {
    /// The addresses that a site publishes, and how many badges.
    package struct Publication: Sendable {
        package let permalinks: Set<Permalink>
        package let badges: Int
    }

    /// Checks everything that a build checks, and says which addresses would be published.
    ///
    /// - Returns: what was found wrong; and the addresses, unless an error is among it.
    package func publication() async -> (log: DiagnosticLog, publication: Publication?) {
        var log = DiagnosticLog()
        guard let reading = await read(log: &log) else { return (log, nil) }
        let issuers = BadgeIssuers(of: reading.context.catalog, registries: reading.registries, log: &log)
        guard let draft = await draft(of: reading, issuers: issuers, log: &log) else { return (log, nil) }
        let permalinks = published(of: reading, issuers: issuers).permalinks
        return (log, Publication(permalinks: permalinks, badges: draft.registeredBadges))
    }

    /// Warns of addresses that the list does not have yet, and of badges without a list.
    func surveyPermalinks(of reading: SiteReading, issuers: BadgeIssuers, log: inout DiagnosticLog) {
        let hasBadges = !reading.registries.awards.awardFiles.isEmpty
        guard let file = reading.permalinks else {
            if hasBadges { log.add(PermalinkProblem.noList, at: .path("content")) }
            return
        }
        let listed = Set(file.permalinks.map(\.value))
        var unlisted = published(of: reading, issuers: issuers).permalinks.subtracting(listed).sorted()
            .map(\.description)
        // How many badges there are changes with each run of `issue`: that a line says so is enough.
        if hasBadges, file.badges == nil { unlisted.append(PermalinkList.badges) }
        guard !unlisted.isEmpty else { return }
        log.add(PermalinkProblem.unlisted(unlisted), at: .path("content/\(PermalinkList.path)"))
    }

    private func published(of reading: SiteReading, issuers: BadgeIssuers) -> PublishedAddresses {
        // Specimens make room for real badges, so none of their addresses lasts.
        var ignored = DiagnosticLog()
        let plan = plan(of: reading, issuers: issuers, showsSpecimens: false, log: &ignored)
        return PublishedAddresses(of: plan, in: reading.context)
    }
}
