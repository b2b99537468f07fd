import Credentials
import JSONText

/// One `did.json` that the caller has at hand, from wherever it was got; it stands at the address that its identifier means.
package struct GivenDIDDocument: DocumentSource {
    /// Whose keys it lists.
    package let id: String
    private let address: String
    private let document: FetchedDocument

    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: the file as the caller named it.
    /// - Throws: where it is not a list of keys, or its identifier means no address.
    package init(_ bytes: [UInt8], named name: String) throws(KeyFileProblem) {
        let identity = try KeyFileProblem.identity(in: bytes)
        guard let address = IssuerIdentifier(identity.id)?.documentAddress else {
            throw .withoutAddress(identity.id)
        }
        self.id = identity.id
        self.address = address
        self.document = FetchedDocument(bytes: bytes, origin: name)
    }

    package func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        url == address
            ? .success(document) : .failure(.heldElsewhere("'\(document.origin.printable)' holds only \(address)"))
    }
}
