package import Diagnostics
import OutputWriting
import Registry

// A build for who only wants to look.

extension SiteBuilder {
    /// Checks everything that a build checks, the seals of award files too, and makes the site in memory.
    ///
    /// - Returns: what was found wrong; and the site, unless an error is among it.
    package func draft() async -> (log: DiagnosticLog, draft: SiteDraft?) {
        var log = DiagnosticLog()
        guard let reading = await read(log: &log) else { return (log, nil) }
        let issuers = BadgeIssuers(of: reading.context.catalog, registries: reading.registries, log: &log)
        let plan = plan(of: reading, issuers: issuers)
        let memory = SiteInMemory()
        let rendering = PageRendering(
            plan: plan, output: memory, stopwatch: stopwatch, progress: { progress(.pages($0)) })
        let rendered = await stopwatch.measure(.pages) { await rendering.render(log: &log) }
        stopwatch.measure(.checks) {
            rendering.check(rendered, baseURL: reading.context.baseURL, anchored: reading.anchored, log: &log)
        }
        stopwatch.measure(.copies) { rendering.stageCopies(log: &log) }
        let shelves = await stopwatch.measure(.badges) { await checkedShelves(of: reading, issuers: issuers, log: &log) }
        if !log.hasErrors, let run = unfinishedRun() { log.add(run) }
        guard !log.hasErrors else { return (log, nil) }
        let draft = SiteDraft(
            baseURL: reading.context.baseURL, assetFolder: reading.context.assets.folder,
            pageCount: plan.pages.count(where: \.isPage), badgeCount: shelves.reduce(0) { $0 + $1.census.count },
            files: memory.files, shelves: shelves)
        return (log, draft)
    }

    /// Checks all awards and makes nothing of them yet.
    private func checkedShelves(
        of reading: SiteReading, issuers: BadgeIssuers, log: inout DiagnosticLog
    ) async -> [AwardShelf] {
        let registries = reading.registries
        let awards = issuers.renderer(for: registries.awards, of: reading, log: &log)
        let specimens = issuers.renderer(for: registries.specimens, of: reading, log: &log)
        let real = AwardPublishing(
            output: nil, shard: .whole, stopwatch: stopwatch, progress: { progress(.awards($0)) })
        let first = await real.publish(registries.awards, renderer: awards)
        let sample = AwardPublishing(
            output: nil, shard: .whole, stopwatch: stopwatch, mustBelongHere: !log.hasErrors,
            progress: { progress(.awards($0)) })
        let second = await sample.publish(registries.specimens, renderer: specimens, beside: first.census)
        log.add(contentsOf: first.log)
        log.add(contentsOf: second.log)
        return [
            awards.map { AwardShelf(registry: registries.awards, renderer: $0, census: first.census) },
            specimens.map { AwardShelf(registry: registries.specimens, renderer: $0, census: second.census) },
        ].compactMap(\.self)
    }
}
