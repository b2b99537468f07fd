package import CatalogModel
package import Diagnostics

/// Reads a whole content folder into a catalog: the only way one comes to be.
package enum CatalogLoader {
    /// The catalog of a source folder, or nil where something is missing that nothing can be shown without.
    ///
    /// - Parameters:
    ///   - tree: the files to read.
    ///   - log: takes every problem found, not only the first; a catalog with errors in the log must not be published.
    /// - Returns: what could be read; references are checked against every file there is, also one that could not be
    ///   read, so that one mistake is not reported again wherever the file is mentioned.
    package static func catalog(reading tree: SourceTree, log: inout DiagnosticLog) -> Catalog? {
        var parts = CatalogParts()
        let site = SiteSettings(decoding: tree, log: &log)
        for path in tree.content {
            guard let kind = ContentKind(of: path, log: &log) else { continue }
            parts.add(path, kind: kind, tree: tree, log: &log)
        }
        parts.microCredentials = parts.assembledMicroCredentials(log: &log)
        if parts.home == nil, !tree.hasContent(ContentPath("index.md")) {
            log.add(ContentProblem.missingFile("index.md"), at: .path("content"))
        }
        CrossReferenceCheck(parts: parts, site: site).check(log: &log)
        guard let site, let home = parts.home else { return nil }
        return Catalog(
            site: site, home: home, series: parts.series, microCredentials: parts.microCredentials,
            commitments: parts.commitments.sorted { $0.number < $1.number },
            news: parts.news.sorted { ($0.date, $0.slug) > ($1.date, $1.slug) },
            sources: parts.sources, pages: parts.pages, assets: parts.assets)
    }
}

/// What has been read so far, with the names of everything declared, readable or not.
struct CatalogParts {
    var home: HomePage?
    var series: [Series] = []
    var editions: [Edition] = []
    var microCredentials: [MicroCredential] = []
    var commitments: [Commitment] = []
    var news: [NewsItem] = []
    var sources: [Source] = []
    var pages: [PageText] = []
    var assets: [ContentPath] = []

    private(set) var declaredSeries: Set<Slug> = []
    private(set) var declaredEditions: Set<EditionReference> = []
    private(set) var declaredCommitments: Set<Slug> = []
    private(set) var declaredSources: Set<Slug> = []

    var declaredMicroCredentials: Set<Slug> { Set(declaredEditions.map(\.microCredential)) }

    mutating func add(_ path: ContentPath, kind: ContentKind, tree: SourceTree, log: inout DiagnosticLog) {
        switch kind {
        case .site: return
        case .rubric:
            // Read together with its edition, whose outcomes it is held against.
            if !tree.hasContent(path.folder.appending("index.md")) {
                log.add(ContentProblem.missingFile("index.md"), at: .path("content/\(path.folder)"))
            }
            return
        case .asset:
            assets.append(path)
            return
        case .series(let slug): declaredSeries.insert(slug)
        case .edition(let reference): declaredEditions.insert(reference)
        case .commitment(let slug):
            if !declaredCommitments.insert(slug).inserted {
                let problem = ContentProblem.duplicateSlug(slug.text, kind: "commitment")
                log.add(problem, at: .path("content/\(path)"))
            }
        case .source(let slug): declaredSources.insert(slug)
        case .home, .news, .page: break
        }
        guard let file = ContentFile(reading: path, in: tree, log: &log) else { return }
        decode(file, kind: kind, tree: tree, log: &log)
    }

    private mutating func decode(_ file: ContentFile, kind: ContentKind, tree: SourceTree, log: inout DiagnosticLog) {
        switch kind {
        case .site, .rubric, .asset: return
        case .home: home = HomePage(decoding: file, log: &log)
        case .series(let slug): series += [Series(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .commitment(let slug):
            commitments += [Commitment(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .news(let slug): news += [NewsItem(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .source(let slug): sources += [Source(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .page: pages += [PageText(decoding: file, log: &log)].compactMap(\.self)
        case .edition(let reference):
            let rubricPath = file.path.folder.appending("rubric.md")
            let rubric =
                tree.hasContent(rubricPath) ? ContentFile(reading: rubricPath, in: tree, log: &log) : nil
            let edition = Edition(decoding: file, reference: reference, rubricFile: rubric, log: &log)
            editions += [edition].compactMap(\.self)
        }
    }

    /// Editions grouped by micro-credential, each group checked for its one latest edition.
    func assembledMicroCredentials(log: inout DiagnosticLog) -> [MicroCredential] {
        Dictionary(grouping: editions, by: \.reference.microCredential).sorted { $0.key < $1.key }
            .compactMap { slug, editions in
                let ordered = editions.sorted { $0.reference < $1.reference }
                let isComplete = declaredEditions.count { $0.microCredential == slug } == editions.count
                if isComplete { checkLatest(of: slug, editions: ordered, log: &log) }
                return MicroCredential(slug: slug, editions: ordered)
            }
    }

    private func checkLatest(of slug: Slug, editions: [Edition], log: inout DiagnosticLog) {
        let latest = editions.filter { $0.status == .latest }
        let retired = editions.filter { $0.status == .retired }
        if let first = retired.first, retired.count < editions.count {
            log.add(ContentProblem.mixedRetirement(slug.text), at: first.text.titleRange)
        } else if latest.isEmpty, retired.isEmpty, let newest = editions.last {
            log.add(ContentProblem.noLatestEdition(slug.text), at: newest.text.titleRange)
        }
        for extra in latest.dropFirst() {
            let problem = ContentProblem.twoLatestEditions(slug.text, first: latest[0].reference.edition.description)
            log.add(problem, at: extra.text.titleRange)
        }
    }
}
