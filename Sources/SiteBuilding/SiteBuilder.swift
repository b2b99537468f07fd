import CatalogModel
import ContentLoading
package import Diagnostics
import Foundation
package import OutputWriting
import Registry
import Templates

/// Builds a whole site: read everything, check everything, render into staging, publish all of it or nothing.
package struct SiteBuilder: Sendable {
    /// What to build and where to.
    package struct Options: Sendable {
        /// The folder that holds `content/` and `templates/`.
        package let source: String
        /// Nil to check everything and publish nothing.
        package let output: String?
        /// For publication: without specimens, and refused for an example base URL.
        package let isRelease: Bool
        /// A text that is another one for every version of the program: what another one made is made anew.
        package let program: String
        package let shard: BuildShard
        /// Whether to look also for what keeps no site from being published.
        package let isSurvey: Bool

        package init(
            source: String, output: String?, isRelease: Bool, program: String, shard: BuildShard = .whole,
            isSurvey: Bool = false
        ) {
            self.source = source
            self.output = output
            self.isRelease = isRelease
            self.program = program
            self.shard = shard
            self.isSurvey = isSurvey
        }
    }

    /// What a build came to.
    package struct Result: Sendable {
        /// Everything found wrong; nothing was published where it has an error.
        package let log: DiagnosticLog
        /// Nil where nothing was published.
        package let summary: Summary?
        /// Where links to other sites are written; empty where a mistake keeps pages from being whole, or nobody asked.
        package var outsideLinks: [OutsideLink] = []
    }

    /// What a finished build published.
    package struct Summary: Sendable {
        package let pages: Int
        package let awards: Int
        package let specimens: Int
        /// How many specimens a release left out.
        package let specimensLeftOut: Int
        package let files: OutputSummary
    }

    let options: Options
    let unfinishedRun: @Sendable () -> Diagnostic?
    let progress: @Sendable (BuildProgress) -> Void
    let stopwatch: Stopwatch
    /// What is kept from build to build; nil to read and check everything anew.
    let caches: DraftCaches?

    /// - Parameters:
    ///   - options: what to build.
    ///   - unfinishedRun: what says that another program is changing the registry, or was interrupted while it did; asked
    ///     before the registry is read and again before anything is published.
    ///   - progress: told now and then how far the build is; called from several tasks.
    ///   - stopwatch: measures the build.
    ///   - caches: what is kept from one build to the next.
    package init(
        _ options: Options, unfinishedRun: @escaping @Sendable () -> Diagnostic? = { nil },
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }, stopwatch: Stopwatch = Stopwatch(),
        caches: DraftCaches? = nil
    ) {
        self.options = options
        self.unfinishedRun = unfinishedRun
        self.progress = progress
        self.stopwatch = stopwatch
        self.caches = caches
    }

    /// Builds the site; publishes all of it, or nothing where the log of the result has an error.
    package func build() async -> Result {
        var log = DiagnosticLog()
        let problem = options.output.flatMap {
            OutputLocation.problem(output: $0, source: options.source, sourceFolders: ["content", "templates"])
        }
        if let problem {
            log.add(problem, at: .nowhere)
            return Result(log: log, summary: nil)
        }
        guard let reading = await read(log: &log) else { return Result(log: log, summary: nil) }
        return await build(reading, log: log)
    }

    private func build(_ reading: SiteReading, log: DiagnosticLog) async -> Result {
        var log = log
        let issuers = BadgeIssuers(of: reading.context.catalog, registries: reading.registries, log: &log)
        let showsSpecimens = !options.isRelease
        let plan = plan(of: reading, issuers: issuers, showsSpecimens: showsSpecimens, log: &log)

        // With a mistake found already everything is still rendered, to find the others, and nothing staged.
        let output =
            log.hasErrors
            ? nil
            : options.output.flatMap {
                SiteOutput.open($0, part: options.shard.name, log: &log)
            }
        await stopwatch.measure(.inspection) { await output?.inspectBundles() }
        let rendering = PageRendering(
            plan: plan, output: options.shard.hasCatalog ? output : nil, stopwatch: stopwatch,
            progress: { progress(.pages($0)) })
        let rendered = await stopwatch.measure(.pages) { await rendering.render(log: &log) }
        stopwatch.measure(.checks) {
            rendering.check(
                rendered, baseURL: reading.context.baseURL, anchored: reading.links.anchored, log: &log)
        }
        let permalinks = reading.permalinks.map { PermalinkCheck(file: $0, plan: plan, context: reading.context) }
        permalinks?.check(rendered, log: &log)
        let outsideLinks = options.isSurvey ? survey(rendered, of: reading, issuers: issuers, log: &log) : []
        stopwatch.measure(.copies) { rendering.stageCopies(log: &log) }
        let counts = await stopwatch.measure(.badges) {
            await publishAwards(of: reading, issuers: issuers, to: output, log: &log)
        }
        if !log.hasErrors { permalinks?.check(badges: counts.registered, log: &log) }
        if !log.hasErrors, let run = unfinishedRun() { log.add(run) }
        guard let output, !log.hasErrors else {
            output?.discard()
            return Result(log: log, summary: nil, outsideLinks: outsideLinks)
        }
        let files = stopwatch.measure(.publishing) { output.commit(log: &log) }
        let summary = files.map { files in
            Summary(
                pages: options.shard.hasCatalog ? plan.pageCount : 0,
                awards: counts.awards, specimens: showsSpecimens ? counts.specimens : 0,
                specimensLeftOut: showsSpecimens ? 0 : counts.specimens, files: files)
        }
        return Result(log: log, summary: summary)
    }

    /// Looks for what keeps no site from being published; of pages, only where no mistake has left links out of them.
    private func survey(
        _ rendered: [PageRendering.Rendered], of reading: SiteReading, issuers: BadgeIssuers, log: inout DiagnosticLog
    ) -> [OutsideLink] {
        let (context, tree) = (reading.context, reading.tree)
        let isWhole = !log.hasErrors
        PictureCheck.check(context.catalog.assets, in: tree, log: &log)
        guard isWhole else { return [] }
        OrphanCheck(of: rendered, baseURL: context.baseURL).check(log: &log)
        surveyPermalinks(of: reading, issuers: issuers, log: &log)
        return OutsideLinks(of: rendered, written: reading.links.outside, catalog: context.catalog, tree: tree).all
    }

    private func publishAwards(
        of reading: SiteReading, issuers: BadgeIssuers, to output: SiteOutput?, log: inout DiagnosticLog
    ) async -> (awards: Int, specimens: Int, registered: Int) {
        let registries = reading.registries
        let realRenderer = issuers.renderer(for: registries.awards, of: reading, log: &log)
        let specimenRenderer = issuers.renderer(for: registries.specimens, of: reading, log: &log)
        let keeping = AwardKeeping(source: reading.inputs.source, options: options)
        if let output, !log.hasErrors, let counts = await keeping.keepAll(of: registries, in: output) {
            stopwatch.countBadges(kept: counts.awards + counts.specimens)
            return (counts.awards, counts.specimens, registered: counts.awards)
        }
        let real = AwardPublishing(
            output: output, shard: options.shard, stopwatch: stopwatch, progress: { progress(.awards($0)) })
        let awards = await real.publish(registries.awards, renderer: realRenderer)
        // A release checks the specimens like everything else, and publishes none.
        let sample = AwardPublishing(
            output: options.isRelease ? nil : output, shard: options.shard, stopwatch: stopwatch,
            mustBelongHere: !options.isRelease && !log.hasErrors, progress: { progress(.awards($0)) })
        let specimens = await sample.publish(registries.specimens, renderer: specimenRenderer, beside: awards.census)
        if let output, awards.log.isEmpty, specimens.log.isEmpty {
            keeping.note(awards.seals, specimens.seals, of: registries, in: output)
        }
        log.add(contentsOf: awards.log)
        log.add(contentsOf: specimens.log)
        return (awards.made, specimens.made, registered: awards.census.count)
    }
}
