import Credentials
import JSONText

/// One embedded proof as it stands in a document.
struct ProofClaim: Sendable {
    let type: String
    let cryptosuite: String?
    let purpose: String?
    let verificationMethod: String?
    let value: String?
    let created: DateTime?
    let expires: DateTime?
    /// It also vouches for another proof.
    let isChained: Bool
    let members: [JSONOutput.Member]

    /// How it was made: most kinds of proof have a type of their own.
    var suite: String { type == DataIntegrityProof.type ? cryptosuite ?? type : type }
}
