/// Where the documents that a badge names are read from: the web, a downloaded site, a file that the caller gave.
///
/// The verifier asks for nothing but the issuer's keys, a status list, a published achievement and the documents of a hosted
/// badge, and for each of them once.
package protocol DocumentSource: Sendable {
    /// The document of an address; the source decides how much of it to read and how long to wait.
    func document(at url: String) async -> Result<FetchedDocument, FetchFailure>
}
