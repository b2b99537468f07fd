import CatalogModel
import Markdown

extension Catalog {
    /// The credits of an edition or series as they stand in a sentence; one of them is elected.
    func phrases(of credit: [Located<Slug>]) -> [String] {
        credit.compactMap { site.creditOption($0.value)?.phrase }
    }

    /// The sources that parts of a text rest on, each once: those marked in the parts, then those of the whole text.
    func sources(of text: PageText, marked parts: [MarkdownPart]) -> [Slug] {
        var seen: Set<Slug> = []
        return (parts.flatMap { text.sources(markedIn: $0) } + text.sources.map(\.value))
            .filter { source($0) != nil && seen.insert($0).inserted }
    }
}
