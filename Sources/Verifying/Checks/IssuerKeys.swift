import Credentials

/// The keys that an issuer publishes, and where they were read.
struct IssuerKeys: Sendable {
    let issuer: String
    let keys: [String: Ed25519PublicKey]
    /// Methods that may sign, with keys that this program does not read.
    let otherMethods: Set<String>
    /// Nil where the identifier is the key.
    let origin: String?

    /// Looks them up by the issuer's identifier alone: what a proof says of its key is for nobody to believe.
    static func published(
        by issuer: String, _ documents: inout DocumentReading
    ) async -> Result<IssuerKeys, Obstacle> {
        guard let identifier = IssuerIdentifier(issuer) else { return .failure(.unreadableIssuer(issuer)) }
        let address: String
        switch identifier {
        case .key(let did):
            return .success(
                IssuerKeys(issuer: issuer, keys: [did.verificationMethod: did.key], otherMethods: [], origin: nil))
        case .web(let did): address = did.documentURL
        case .address(let url): address = url.text
        }
        let failure: DocumentFailure
        switch await documents.object(at: address) {
        case .failure(let found): failure = found
        case .success(let read):
            do throws(DIDDocument.Fault) {
                let document = try DIDDocument(reading: read.json.value, of: issuer)
                return .success(
                    IssuerKeys(
                        issuer: issuer, keys: document.keys, otherMethods: document.otherMethods, origin: read.origin))
            } catch {
                failure = DocumentFailure(error)
            }
        }
        return .failure(.document(.keys(of: issuer), at: address, failure))
    }
}

extension DocumentFailure {
    fileprivate init(_ fault: DIDDocument.Fault) {
        switch fault {
        case .notAnObject: self = .notAnObject
        case .missingID: self = .withoutID
        case .otherID(let id): self = .otherID(id)
        }
    }
}
