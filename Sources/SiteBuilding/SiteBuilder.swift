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

    private let options: Options
    private let unfinishedRun: @Sendable () -> Diagnostic?
    private let progress: @Sendable (BuildProgress) -> Void
    private let stopwatch: Stopwatch

    /// - Parameters:
    ///   - options: what to build.
    ///   - unfinishedRun: what says that another program is changing the registry, or was interrupted while it did; asked
    ///     before the registry is read and again before anything is published.
    ///   - progress: told now and then how far the build is; called from several tasks.
    ///   - stopwatch: measures the build.
    package init(
        _ options: Options, unfinishedRun: @escaping @Sendable () -> Diagnostic? = { nil },
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }, stopwatch: Stopwatch = Stopwatch()
    ) {
        self.options = options
        self.unfinishedRun = unfinishedRun
        self.progress = progress
        self.stopwatch = stopwatch
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
        if let run = unfinishedRun() { log.add(run) }
        let (tree, inputs, settings) = stopwatch.measure(.source) {
            let tree = SourceTree(reading: options.source, log: &log)
            let inputs = BuildInputs(of: tree, program: options.program)
            return (tree, inputs, CatalogLoader.settings(reading: tree, log: &log))
        }
        async let reading = design(of: tree, language: CatalogLoader.language(of: settings))
        let registries = stopwatch.measure(.registry) { SiteRegistries(reading: tree, log: &log) }
        let content = stopwatch.measure(.content) {
            CatalogLoader.content(reading: tree, settings: settings, log: &log)
        }
        if options.isRelease, let baseURL = content?.catalog.site.baseURL, baseURL.value.isExample {
            log.add(SiteProblem.exampleBaseURL(baseURL.value.description), at: .range(baseURL.range))
        }
        guard let content else {
            await check(registries, log: &log)
            return Result(log: log, summary: nil)
        }
        let book = AddressBook(of: content.catalog, tree: tree, log: &log)
        let languages = PageLanguages(of: content.catalog, book: book)
        TranslationCheck.check(content.catalog, tree: tree, log: &log)
        var links = ContentLinkCheck(book: book, baseURL: content.catalog.site.baseURL.value, languages: languages)
        links.check(content, log: &log)
        let (design, problems) = await reading
        log.add(contentsOf: problems)
        guard let design else {
            await check(registries, log: &log)
            return Result(log: log, summary: nil)
        }
        let context = SiteContext(
            of: content, in: design, book: book, previews: LinkPreviews(of: content.catalog, tree: tree, log: &log),
            languages: languages, log: &log)
        return await build(
            context, links: links, tree: tree, inputs: inputs, registries: registries, log: log)
    }

    /// Reads the design while the content is being read; what is wrong with it is told where there is content to show.
    private func design(of tree: SourceTree, language: String) async -> (SiteDesign?, DiagnosticLog) {
        var log = DiagnosticLog()
        let design = stopwatch.measure(.design) { SiteDesign(reading: tree, language: language, log: &log) }
        return (design, log)
    }

    /// Reads the registries without publishing, so that their problems are told together with the others.
    private func check(_ registries: SiteRegistries, log: inout DiagnosticLog) async {
        let publishing = AwardPublishing(output: nil, shard: .whole, stopwatch: stopwatch, progress: { _ in })
        let awards = await publishing.publish(registries.awards, renderer: nil)
        let specimens = await publishing.publish(registries.specimens, renderer: nil, beside: awards.census)
        log.add(contentsOf: awards.log)
        log.add(contentsOf: specimens.log)
    }

    private func build(
        _ context: SiteContext, links: ContentLinkCheck, tree: SourceTree, inputs: BuildInputs,
        registries: SiteRegistries, log: DiagnosticLog
    ) async -> Result {
        var log = log
        let issuers = BadgeIssuers(of: context.catalog, registries: registries, log: &log)
        let showsSpecimens = !options.isRelease
        let plan = SitePlan(
            context: context, issuers: issuers.published(withSpecimens: showsSpecimens),
            registries: registries.published(withSpecimens: showsSpecimens),
            hasAwards: !registries.awards.awardFiles.isEmpty,
            example: showsSpecimens ? registries.exampleSpecimen : nil,
            copies: copies(of: context.catalog, tree: tree))

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
            rendering.check(rendered, baseURL: context.baseURL, anchored: links.anchored, log: &log)
        }
        let outsideLinks = options.isSurvey ? survey(rendered, links: links, of: context, tree: tree, log: &log) : []
        stopwatch.measure(.copies) { rendering.stageCopies(log: &log) }
        let counts = await stopwatch.measure(.badges) {
            await publishAwards(
                of: registries, issuers: issuers, context: context, tree: tree, inputs: inputs, to: output, log: &log)
        }
        if !log.hasErrors, let run = unfinishedRun() { log.add(run) }
        guard let output, !log.hasErrors else {
            output?.discard()
            return Result(log: log, summary: nil, outsideLinks: outsideLinks)
        }
        let files = stopwatch.measure(.publishing) { output.commit(log: &log) }
        let summary = files.map { files in
            Summary(
                pages: options.shard.hasCatalog ? plan.pages.count(where: \.isPage) : 0,
                awards: counts.awards, specimens: showsSpecimens ? counts.specimens : 0,
                specimensLeftOut: showsSpecimens ? 0 : counts.specimens, files: files)
        }
        return Result(log: log, summary: summary)
    }

    /// Looks for what keeps no site from being published; of pages, only where no mistake has left links out of them.
    private func survey(
        _ rendered: [PageRendering.Rendered], links: ContentLinkCheck, of context: SiteContext, tree: SourceTree,
        log: inout DiagnosticLog
    ) -> [OutsideLink] {
        let isWhole = !log.hasErrors
        PictureCheck.check(context.catalog.assets, in: tree, log: &log)
        guard isWhole else { return [] }
        OrphanCheck(of: rendered, baseURL: context.baseURL).check(log: &log)
        return OutsideLinks(of: rendered, written: links.outside, catalog: context.catalog, tree: tree).all
    }

    private func publishAwards(
        of registries: SiteRegistries, issuers: BadgeIssuers, context: SiteContext, tree: SourceTree,
        inputs: BuildInputs, to output: SiteOutput?, log: inout DiagnosticLog
    ) async -> (awards: Int, specimens: Int) {
        let realRenderer = issuers.renderer(
            for: registries.awards, context: context, tree: tree, inputs: inputs, log: &log)
        let specimenRenderer = issuers.renderer(
            for: registries.specimens, context: context, tree: tree, inputs: inputs, log: &log)
        let keeping = AwardKeeping(source: inputs.source, options: options)
        if let output, !log.hasErrors, let counts = await keeping.keepAll(of: registries, in: output) {
            stopwatch.countBadges(kept: counts.awards + counts.specimens)
            return counts
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
            keeping.note(awards.seals, specimens.seals, in: output)
        }
        log.add(contentsOf: awards.log)
        log.add(contentsOf: specimens.log)
        return (awards.made, specimens.made)
    }

    /// The files of `content/` that are published as they are; a release has no specimens' pictures.
    private func copies(of catalog: Catalog, tree: SourceTree) -> [(address: SiteAddress, file: String)] {
        let specimens = catalog.microCredentials.flatMap(\.editions).map(\.badge.specimen)
        let leftOut = options.isRelease ? Set(specimens.flatMap { [$0.svg, $0.png] }) : []
        return catalog.assets.filter { !leftOut.contains($0) }.map { (SiteAddress(file: $0.components), tree.file($0)) }
    }
}
