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
        let draft = await draft(of: reading, issuers: issuers, log: &log)
        return (log, draft)
    }

    /// Checks and makes what was read; nil where the log has an error then.
    func draft(of reading: SiteReading, issuers: BadgeIssuers, log: inout DiagnosticLog) async -> SiteDraft? {
        let plan = plan(of: reading, issuers: issuers, showsSpecimens: !options.isRelease, log: &log)
        let memory = SiteInMemory()
        let rendering = PageRendering(
            plan: plan, output: memory, stopwatch: stopwatch, progress: { progress(.pages($0)) })
        let rendered = await stopwatch.measure(.pages) { await rendering.render(log: &log) }
        stopwatch.measure(.checks) {
            rendering.check(rendered, baseURL: reading.context.baseURL, anchored: reading.links.anchored, log: &log)
        }
        let permalinks = reading.permalinks.map { PermalinkCheck(file: $0, plan: plan, context: reading.context) }
        permalinks?.check(rendered, log: &log)
        stopwatch.measure(.copies) { rendering.stageCopies(log: &log) }
        let shelves = await stopwatch.measure(.badges) {
            await checkedShelves(of: reading, issuers: issuers, log: &log)
        }
        let draft = SiteDraft(
            baseURL: reading.context.baseURL, assetFolder: reading.context.assets.folder,
            pageCount: plan.pageCount, badgeCount: shelves.reduce(0) { $0 + $1.census.count },
            files: memory.files, shelves: shelves)
        if !log.hasErrors { permalinks?.check(badges: draft.registeredBadges, log: &log) }
        if !log.hasErrors, let run = unfinishedRun() { log.add(run) }
        return log.hasErrors ? nil : draft
    }

    /// Checks all awards and makes nothing of them yet.
    private func checkedShelves(
        of reading: SiteReading, issuers: BadgeIssuers, log: inout DiagnosticLog
    ) async -> [AwardShelf] {
        let registries = reading.registries
        let awards = issuers.renderer(for: registries.awards, of: reading, log: &log)
        let specimens = issuers.renderer(for: registries.specimens, of: reading, log: &log)
        let finding = await finding(in: reading, awards, specimens, hasErrors: log.hasErrors)
        log.add(contentsOf: finding.awards.log)
        log.add(contentsOf: finding.specimens.log)
        return [
            awards.map { AwardShelf(registry: registries.awards, renderer: $0, census: finding.awards.census) },
            specimens.map {
                AwardShelf(registry: registries.specimens, renderer: $0, census: finding.specimens.census)
            },
        ].compactMap(\.self)
    }

    private func finding(
        in reading: SiteReading, _ awards: AwardRenderer?, _ specimens: AwardRenderer?, hasErrors: Bool
    ) async -> AwardCheckCache.Finding {
        // With errors elsewhere, awards are held against a catalog that lacks something.
        let inputs = hasErrors ? nil : AwardCheckCache.inputs(of: reading)
        if let inputs, let finding = caches?.awards.finding(for: inputs) { return finding }
        func publishing(mustBelongHere: Bool) -> AwardPublishing {
            AwardPublishing(
                output: nil, shard: .whole, stopwatch: stopwatch, mustBelongHere: mustBelongHere,
                progress: { progress(.awards($0)) })
        }
        let first = await publishing(mustBelongHere: true).publish(reading.registries.awards, renderer: awards)
        let second = await publishing(mustBelongHere: !hasErrors)
            .publish(reading.registries.specimens, renderer: specimens, beside: first.census)
        let finding = AwardCheckCache.Finding(awards: first, specimens: second)
        // Nothing may have changed while the awards were read.
        if let inputs, AwardCheckCache.inputs(of: reading) == inputs { caches?.awards.keep(finding, for: inputs) }
        return finding
    }
}
