import CatalogModel
import Diagnostics
import Markdown

/// What has been read so far, with the names of everything declared, readable or not.
struct CatalogParts {
    var home: HomePage?
    var series: [Series] = []
    var editions: [DecodedEdition] = []
    var microCredentials: [MicroCredential] = []
    var commitments: [Commitment] = []
    var news: [NewsItem] = []
    var sources: [Source] = []
    var pages: [PageText] = []
    var assets: [ContentPath] = []
    /// To be read once all originals are.
    private(set) var translations: [TranslationName] = []
    private(set) var bodies: [ContentPath: MarkdownDocument] = [:]

    private(set) var declaredSeries: Set<Slug> = []
    private(set) var declaredEditions: Set<EditionReference> = []
    private(set) var declaredCommitments: [Slug: ContentPath] = [:]
    private var commitmentNumbers: [Int: SourceRange] = [:]
    private(set) var declaredSources: Set<Slug> = []

    mutating func add(_ path: ContentPath, kind: ContentKind, tree: SourceTree, log: inout DiagnosticLog) {
        switch kind {
        case .site, .permalinks: return
        case .rubric:
            // Read together with its edition, whose outcomes it is held against.
            if !tree.hasContent(path.folder.appending("index.md")) {
                log.add(ContentProblem.rubricWithoutEdition, at: .path("content/\(path)"))
            }
            return
        case .asset:
            assets.append(path)
            return
        case .translation(let name):
            translations.append(name)
            return
        case .series(let slug): declaredSeries.insert(slug)
        case .edition(let reference): declaredEditions.insert(reference)
        case .commitment(let slug):
            if let other = declaredCommitments[slug] {
                let note = Diagnostic.Note("the other is here", at: .path("content/\(other)"))
                log.add(
                    ContentProblem.duplicateSlug(slug.text, kind: .commitment), at: .path("content/\(path)"),
                    notes: [note])
                return
            }
            declaredCommitments[slug] = path
        case .source(let slug): declaredSources.insert(slug)
        case .home, .news, .page: break
        }
        guard let file = ContentFile(reading: path, in: tree, log: &log) else { return }
        bodies[path] = file.body
        decode(file, kind: kind, tree: tree, log: &log)
    }

    private mutating func decode(_ file: ContentFile, kind: ContentKind, tree: SourceTree, log: inout DiagnosticLog) {
        switch kind {
        case .site, .rubric, .asset, .permalinks, .translation: return
        case .home: home = HomePage(decoding: file, log: &log)
        case .series(let slug): series += [Series(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .commitment(let slug):
            let commitment = Commitment(decoding: file, slug: slug, numbers: &commitmentNumbers, log: &log)
            commitments += [commitment].compactMap(\.self)
        case .news(let slug): news += [NewsItem(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .source(let slug): sources += [Source(decoding: file, slug: slug, log: &log)].compactMap(\.self)
        case .page: pages += [PageText(decoding: file, log: &log)].compactMap(\.self)
        case .edition(let reference):
            let rubricPath = file.path.folder.appending("rubric.md")
            let rubric =
                tree.hasContent(rubricPath) ? ContentFile(reading: rubricPath, in: tree, log: &log) : nil
            bodies[rubricPath] = rubric?.body
            let edition = DecodedEdition(file, reference: reference, rubricFile: rubric, log: &log)
            editions += [edition].compactMap(\.self)
        }
    }

    /// Stands in for a front page that cannot be used; nil where there is no file of it.
    var homeStandIn: HomePage? {
        let path = ContentPath("index.md")
        guard let body = bodies[path], let slug = declaredSeries.min() ?? Slug("series") else { return nil }
        let place = SourceText(path: "content/\(path)", bytes: []).range(0..<0)
        let text = PageText(
            path: path, title: "", summary: "", notice: nil, sources: [], body: body, titleRange: place)
        return HomePage(text: text, series: Located(slug, at: place))
    }

    /// Editions grouped by micro-credential, each group checked for its one latest edition.
    func assembledMicroCredentials(log: inout DiagnosticLog) -> [MicroCredential] {
        let declared = Dictionary(grouping: declaredEditions, by: \.microCredential)
        return Dictionary(grouping: editions, by: \.edition.reference.microCredential).sorted { $0.key < $1.key }
            .compactMap { slug, editions in
                let ordered = editions.sorted { $0.edition.reference < $1.edition.reference }
                let isComplete = declared[slug]?.count == editions.count
                if isComplete { checkLatest(of: slug, editions: ordered, log: &log) }
                return MicroCredential(slug: slug, editions: ordered.map(\.edition))
            }
    }

    private func checkLatest(of slug: Slug, editions: [DecodedEdition], log: inout DiagnosticLog) {
        let latest = editions.filter { $0.edition.status == .latest }
        let retired = editions.filter { $0.edition.status == .retired }
        if let first = retired.first, retired.count < editions.count {
            log.add(ContentProblem.mixedRetirement(slug.text), at: first.statusRange)
        } else if latest.isEmpty, retired.isEmpty, let newest = editions.last {
            log.add(ContentProblem.noLatestEdition(slug.text), at: newest.statusRange)
        }
        for (extra, next) in zip(latest, latest.dropFirst()) {
            let newer = next.edition.reference.edition.description
            let note = Diagnostic.Note("the newer one is here", at: .range(next.statusRange))
            log.add(ContentProblem.twoLatestEditions(slug.text, newer: newer), at: extra.statusRange, notes: [note])
        }
    }
}
