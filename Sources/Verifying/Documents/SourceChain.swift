/// Several sources, asked one after the other.
///
/// The next is asked only where one is not the place for an address: a file missing in a downloaded site is missing, and
/// is not quietly taken from the web.
package struct SourceChain: DocumentSource {
    private let sources: [any DocumentSource]

    /// - Parameter sources: the first is asked first; with none, nothing is found.
    package init(_ sources: [any DocumentSource]) { self.sources = sources }

    package func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        var answer: Result<FetchedDocument, FetchFailure> = .failure(.noSource)
        for source in sources {
            answer = await source.document(at: url)
            guard case .failure(.heldElsewhere) = answer else { return answer }
        }
        return answer
    }
}
