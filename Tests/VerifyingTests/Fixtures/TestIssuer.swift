import CatalogModel
import Credentials
import Crypto
import Foundation
import JSONText
import Testing

/// An issuer with a site and a key of its own, for tests alone.
struct TestIssuer: Sendable {
    let issuer: BadgeIssuer
    let key: Curve25519.Signing.PrivateKey

    /// An issuer at a base address, with a key that the seed tells from those of others.
    init(
        site: String = "https://badges.example.org/", name: String = "Example Office", isSpecimen: Bool = false,
        seed: UInt8 = 1
    ) throws {
        self.issuer = BadgeIssuer(
            issuer: Issuer(
                name: name, url: nil, email: "office@example.org", description: "An office that is made up."),
            isSpecimen: isSpecimen, baseURL: try #require(BaseURL(site)))
        self.key = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: seed, count: 32))
    }

    var did: WebDID { issuer.did }
    var baseURL: BaseURL { issuer.baseURL }

    var publicKey: Ed25519PublicKey {
        get throws { try #require(Ed25519PublicKey(bytes: Array(key.publicKey.rawRepresentation))) }
    }

    /// The identifier that a proof of its own names.
    var method: String { get throws { did.verificationMethod(of: try publicKey) } }

    var didDocument: JSONOutput { get throws { DIDDocument.document(of: did, keys: [try publicKey]) } }

    /// A document without proof, signed; `method` is what the proof says of its key, the truth where nothing is given.
    func sign(
        _ document: JSONOutput, method: String? = nil, created: String = "2026-07-01T09:00:00Z"
    ) throws -> JSONOutput {
        let options = ProofOptions(
            verificationMethod: try method ?? self.method, created: try #require(UTCInstant(iso: created)))
        let unsigned = try UnsignedDocument(document, options: options)
        return unsigned.signed(Array(try key.signature(for: unsigned.message)))
    }

    /// A signed status list of which these places are withdrawn.
    func statusList(withdrawn places: [Int] = [], changed: String = "2026-09-01T10:00:00Z") throws -> JSONOutput {
        let address = baseURL.absolute(issuer.statusListAddress(1))
        let list = StatusList(withdrawn: places)
        return try sign(
            list.credential(at: address, issuer: did, changed: try #require(UTCInstant(iso: changed))),
            created: changed)
    }
}

extension TestIssuer {
    /// Signs a document over the very proof that it carries, with a new value.
    func sign(withProof document: JSONOutput) throws -> JSONOutput {
        guard case .object(let members) = document, case .object(let proof)? = document["proof"] else {
            Issue.record("there is no proof to sign with")
            return document
        }
        let message = try DataIntegrityProof.message(of: members, proof: proof)
        let value = UnsignedDocument.proofValue(of: Array(try key.signature(for: message)))
        return try document.changing("proof.proofValue", to: .string(value))
    }
}
