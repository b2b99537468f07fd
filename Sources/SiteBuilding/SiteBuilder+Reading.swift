import CatalogModel
import ContentLoading
import Diagnostics
import Registry

// What comes before the rendering, whoever wants the pages.

extension SiteBuilder {
    /// Reads everything and checks what can be checked without rendering it.
    ///
    /// - Parameter log: takes every problem found.
    /// - Returns: nil where there is nothing to render.
    func read(log: inout DiagnosticLog) async -> SiteReading? {
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
            return nil
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
            return nil
        }
        let context = SiteContext(
            of: content, in: design, book: book, previews: LinkPreviews(of: content.catalog, tree: tree, log: &log),
            languages: languages, log: &log)
        return SiteReading(
            context: context, links: links, tree: tree, inputs: inputs, registries: registries,
            permalinks: PermalinkFile(reading: tree, log: &log))
    }

    /// Every file of the site but the awards'.
    ///
    /// - Parameters:
    ///   - reading: the source.
    ///   - issuers: who has badges.
    ///   - showsSpecimens: whether specimens are part of it.
    ///   - log: takes what is wrong with the earlier addresses of pages.
    /// - Returns: what there is to render and copy.
    func plan(
        of reading: SiteReading, issuers: BadgeIssuers, showsSpecimens: Bool, log: inout DiagnosticLog
    ) -> SitePlan {
        let registries = reading.registries
        return SitePlan(
            context: reading.context, issuers: issuers.published(withSpecimens: showsSpecimens),
            registries: registries.published(withSpecimens: showsSpecimens),
            hasAwards: !registries.awards.awardFiles.isEmpty,
            example: showsSpecimens ? registries.exampleSpecimen : nil,
            copies: copies(of: reading.context.catalog, tree: reading.tree, showsSpecimens: showsSpecimens), log: &log)
    }

    /// Reads the design while the content is being read; what is wrong with it is told where there is content to show.
    private func design(of tree: SourceTree, language: String) async -> (SiteDesign?, DiagnosticLog) {
        stopwatch.measure(.design) {
            if let caches { return caches.designs.design(of: tree, language: language) }
            var log = DiagnosticLog()
            let design = SiteDesign(reading: tree, language: language, log: &log)
            return (design, log)
        }
    }

    /// Reads the registries without publishing, so that their problems are told together with the others.
    private func check(_ registries: SiteRegistries, log: inout DiagnosticLog) async {
        let publishing = AwardPublishing(output: nil, shard: .whole, stopwatch: stopwatch, progress: { _ in })
        let awards = await publishing.publish(registries.awards, renderer: nil)
        let specimens = await publishing.publish(registries.specimens, renderer: nil, beside: awards.census)
        log.add(contentsOf: awards.log)
        log.add(contentsOf: specimens.log)
    }

    /// The files of `content/` that are published as they are; a release has no specimens' pictures.
    private func copies(
        of catalog: Catalog, tree: SourceTree, showsSpecimens: Bool
    ) -> [(address: SiteAddress, file: String)] {
        let specimens = catalog.microCredentials.flatMap(\.editions).map(\.badge.specimen)
        let leftOut = !showsSpecimens ? Set(specimens.flatMap { [$0.svg, $0.png] }) : []
        return catalog.assets.filter { !leftOut.contains($0) }.map { (SiteAddress(file: $0.components), tree.file($0)) }
    }
}
