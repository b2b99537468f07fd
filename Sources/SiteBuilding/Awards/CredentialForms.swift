import CatalogModel
import Credentials
import JSONText
import Synchronization

/// What the credentials of one award file have in common, which is all but some texts, written once.
final class CredentialForms: Sendable {
    /// What a file's credentials have in common beside the issuer.
    private struct Kind: Hashable {
        let edition: EditionReference
        let shape: SignedCredential.Shape
    }

    private let forms = Mutex<[Kind: JSONForm]>([:])

    /// The file of a credential; may be asked for by many tasks at once.
    ///
    /// - Parameters:
    ///   - credential: one of an award of the file.
    ///   - edition: the award's.
    /// - Returns: the same bytes as `credential.file`.
    func file(of credential: SignedCredential, edition: EditionReference) -> [UInt8] {
        let kind = Kind(edition: edition, shape: credential.shape)
        if let form = forms.withLock({ $0[kind] }) { return credential.file(in: form) }
        guard let form = credential.form else { return credential.file }
        forms.withLock { $0[kind] = form }
        return credential.file(in: form)
    }
}
