package import CatalogModel

/// What the catalog says on the ground of its sources: the only thing that the files for programs are made from.
///
/// Left out is what is illustrative, recalled or this site's own reading, and of an edition that is known by its title
/// everything but the title.
package struct SourcedCatalog: Sendable {
    let title: String
    let description: String
    let language: String
    let baseURL: BaseURL
    /// Where the site was published first.
    let firstBaseURL: BaseURL
    /// Who awards the badges; nil where content names nobody.
    let issuer: Issuer?
    let series: [SourcedSeries]
    /// Those of a micro-credential one after the other, the newest first.
    let editions: [SourcedEdition]
    /// By number.
    let commitments: [Commitment]
    /// Those that the series and editions name, by slug.
    let sources: [Source]
    private let sourcesBySlug: [Slug: Source]
    private let titles: [EditionReference: String]
    private let successors: [EditionReference: EditionReference]
    /// The series that show an edition, in the order of the catalog.
    private let seriesByMember: [EditionReference: [SourcedSeries]]

    package init(of catalog: Catalog) {
        let site = catalog.site
        self.title = site.title
        self.description = site.description
        self.language = site.language
        self.baseURL = site.baseURL.value
        self.firstBaseURL = site.earlierBaseURLs.first ?? site.baseURL.value
        self.issuer = site.issuer
        let series = catalog.series.map { SourcedSeries(of: $0, in: catalog) }
        let editions = catalog.microCredentials.flatMap { microCredential in
            microCredential.editions.map { SourcedEdition(of: $0, among: microCredential.editions, in: catalog) }
        }
        let successors = editions.compactMap { edition in edition.predecessor.map { ($0, edition.reference) } }
        let named = Set(series.flatMap(\.sources) + editions.flatMap(\.sources))
        self.series = series
        self.editions = editions
        self.commitments = catalog.commitments.filter { $0.certainty == .sourced }
        self.sources = catalog.sources.filter { named.contains($0.slug) }
        self.sourcesBySlug = Dictionary(sources.map { ($0.slug, $0) }) { first, _ in first }
        self.titles = Dictionary(editions.map { ($0.reference, $0.title) }) { first, _ in first }
        // Editions come newest first: the last to name a predecessor is the one right after it.
        self.successors = Dictionary(successors) { _, last in last }
        self.seriesByMember = series.reduce(into: [:]) { found, series in
            for member in Set(series.members) { found[member, default: []].append(series) }
        }
    }

    var names: SubjectNames { SubjectNames(baseURL: baseURL, firstBaseURL: firstBaseURL) }

    func source(_ slug: Slug) -> Source? { sourcesBySlug[slug] }
    func title(of edition: EditionReference) -> String? { titles[edition] }
    /// The edition that names this one as its predecessor.
    func successor(of edition: EditionReference) -> EditionReference? { successors[edition] }
    func series(with edition: EditionReference) -> [SourcedSeries] { seriesByMember[edition] ?? [] }

    /// When the newest of the editions was last changed; the epoch where there is none.
    var changed: String { editions.map(\.changed).max() ?? "1970-01-01T00:00:00Z" }
}
