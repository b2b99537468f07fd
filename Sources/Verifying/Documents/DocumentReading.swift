import JSONText

/// The documents of one verification: each is asked for once, and only so many in all.
struct DocumentReading {
    private let source: any DocumentSource
    private var known: [String: Result<ReadDocument, DocumentFailure>] = [:]

    init(_ source: any DocumentSource) { self.source = source }

    /// The JSON object at an address.
    mutating func object(at url: String) async -> Result<ReadDocument, DocumentFailure> {
        if let document = known[url] { return document }
        guard known.count < VerificationLimits.documents else {
            return .failure(.tooMany(limit: VerificationLimits.documents))
        }
        let document = await fetch(url)
        known[url] = document
        return document
    }

    private func fetch(_ url: String) async -> Result<ReadDocument, DocumentFailure> {
        guard WebAddress(url) != nil else { return .failure(.notFetched(.refusedAddress)) }
        switch await source.document(at: url) {
        case .failure(let failure): return .failure(.notFetched(failure))
        case .success(let document):
            // A source may read as much as it likes.
            guard document.bytes.count <= VerificationLimits.fetchedSize else {
                return .failure(.notFetched(.tooLarge(limit: VerificationLimits.fetchedSize)))
            }
            do throws(JSONSyntaxError) {
                let value = try JSONValue(parsing: document.bytes)
                guard let object = value.object else { return .failure(.notAnObject) }
                let json = JSONDocument(value: value, object: object, bytes: document.bytes)
                return .success(ReadDocument(json: json, origin: document.origin))
            } catch {
                return .failure(.notJSON(error.kind))
            }
        }
    }
}

/// A document that was read, not yet trusted.
struct ReadDocument: Sendable {
    let json: JSONDocument
    /// Where it really came from.
    let origin: String
}
