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
        let named = Set(series.flatMap(\.sources) + editions.flatMap(\.sources))
        self.series = series
        self.editions = editions
        self.commitments = catalog.commitments.filter { $0.certainty == .sourced }
        self.sources = catalog.sources.filter { named.contains($0.slug) }
    }

    var names: SubjectNames { SubjectNames(baseURL: baseURL, firstBaseURL: firstBaseURL) }

    func source(_ slug: Slug) -> Source? { sources.first { $0.slug == slug } }

    func series(with edition: EditionReference) -> [SourcedSeries] { series.filter { $0.members.contains(edition) } }

    /// When the newest of the editions was last changed; the epoch where there is none.
    var changed: String { editions.map(\.changed).max() ?? "1970-01-01T00:00:00Z" }
}
