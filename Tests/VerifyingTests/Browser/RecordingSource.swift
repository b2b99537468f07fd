import Verifying

/// Remembers what a source was asked for and what it answered.
actor RecordingSource: DocumentSource {
    private let source: any DocumentSource
    private(set) var documents: [String: Result<FetchedDocument, FetchFailure>] = [:]

    init(_ source: any DocumentSource) { self.source = source }

    func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        let answer = await source.document(at: url)
        documents[url] = answer
        return answer
    }
}
