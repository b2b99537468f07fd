import CatalogModel
import Markdown

/// What is sourced of a series.
struct SourcedSeries: Sendable {
    let slug: Slug
    let title: String
    /// The paragraphs before the first heading that name their source; empty where none does.
    let description: String
    /// What each micro-credential can count as; one is elected.
    let credit: [String]
    /// In the order of the series, each in the edition that the series shows.
    let members: [EditionReference]
    let sources: [Slug]

    init(of series: Series, in catalog: Catalog) {
        let introduction = series.text.body.body.introduction
        self.slug = series.slug
        self.title = series.text.title
        self.description = series.text.sourcedStatement(of: introduction)
        self.credit = catalog.phrases(of: series.credit)
        self.members = series.microCredentials.compactMap {
            catalog.microCredential($0.value)?.shownEdition.reference
        }
        self.sources = catalog.sources(of: series.text, marked: [introduction])
    }
}
