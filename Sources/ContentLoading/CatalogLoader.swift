package import CatalogModel
package import Diagnostics

/// Reads a whole content folder into a catalog: the only way one comes to be.
package enum CatalogLoader {
    /// The settings of a source folder, for who needs them before the content; nil where they cannot be used, which is in the
    /// log then.
    package static func settings(reading tree: SourceTree, log: inout DiagnosticLog) -> SiteSettings? {
        SiteSettings(decoding: tree, log: &log)
    }

    /// The language of a site with these settings; without any, that of what stands in for them.
    package static func language(of settings: SiteSettings?) -> String {
        settings?.language ?? SiteSettings.standIn?.language ?? ""
    }

    /// Reads settings and content.
    ///
    /// - Parameters:
    ///   - tree: the files to read.
    ///   - log: takes every problem found.
    /// - Returns: as below.
    package static func content(reading tree: SourceTree, log: inout DiagnosticLog) -> LoadedContent? {
        content(reading: tree, settings: settings(reading: tree, log: &log), log: &log)
    }

    /// The content of a source folder, or nil where it has nothing that can be held against the rest.
    ///
    /// - Parameters:
    ///   - tree: the files to read.
    ///   - site: its settings, read before.
    ///   - log: takes every problem found, not only the first; content with errors in the log must not be published.
    /// - Returns: what could be read. Where `site.yml` or the front page cannot be used, something stands in for it, so
    ///   that the mistakes in all other files are found in the same run. References are checked against every file there
    ///   is, also one that could not be read, so that one mistake is not reported again wherever the file is mentioned.
    package static func content(
        reading tree: SourceTree, settings site: SiteSettings?, log: inout DiagnosticLog
    ) -> LoadedContent? {
        var parts = CatalogParts()
        for path in tree.content {
            guard let kind = ContentKind(of: path, log: &log) else { continue }
            parts.add(path, kind: kind, tree: tree, log: &log)
        }
        parts.microCredentials = parts.assembledMicroCredentials(log: &log)
        if !tree.hasContent(ContentPath("index.md")), !tree.missingFolders.contains("content") {
            log.add(ContentProblem.missingFile("index.md"), at: .path("content"))
        }
        CrossReferenceCheck(parts: parts, site: site).check(log: &log)
        var reading = TranslationReading(of: parts, site: site, tree: tree)
        for name in parts.translations { reading.add(name, log: &log) }
        reading.checkSettings(log: &log)
        guard let site = site ?? .standIn, let home = parts.home ?? parts.homeStandIn else { return nil }
        let catalog = Catalog(
            site: site, home: home, series: parts.series, microCredentials: parts.microCredentials,
            commitments: parts.commitments.sorted { $0.number < $1.number },
            news: parts.news.sorted { ($0.date, $0.slug) > ($1.date, $1.slug) },
            sources: parts.sources, pages: parts.pages, assets: parts.assets, translations: reading.translations)
        return LoadedContent(
            catalog: catalog, bodies: parts.bodies.merging(reading.bodies) { first, _ in first },
            strings: reading.strings)
    }
}
