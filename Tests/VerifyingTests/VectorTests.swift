import CatalogModel
import Credentials
import Foundation
import JSONText
import LinkedData
import Testing
import Verifying

/// The standards' own signed credentials, read in place from `../shared/standards/vectors` beside this clone.
@Suite(.enabled(if: Vectors.folder != nil, "the vectors are not beside this clone"))
struct VectorTests {
    /// The sample of the Open Badges 3.0 implementation guide; its issuer is an address whose keys are given here.
    @Test func verifiesTheOpenBadgesVector() async throws {
        let issuer = "https://example.edu/issuers/565049"
        let key = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"
        let keys: JSONOutput = [
            "id": .string(issuer), "assertionMethod": [.string("\(issuer)#\(key)")],
            "verificationMethod": [
                ["id": .string("\(issuer)#\(key)"), "type": "Multikey", "publicKeyMultibase": .string(key)]
            ],
        ]
        let given = try GivenDIDDocument(keys.bytes, named: "issuer.json")
        let bytes = try Vectors.bytes("ob_impl_vector.json")
        let verification = try await verify(bytes, with: given, issuer: .named(issuer))
        #expect(
            verification.reasons(.passed) == [
                .format: "an Open Badges 3.0 credential with the members that the standard requires",
                .signature:
                    "nothing was changed since it was signed with the key \(key) of \(issuer), as listed in issuer.json",
                .issuer: "signed by \(issuer), the issuer that was expected",
                .dates: "valid since 2010-01-01T00:00:00Z",
                .status: "it names no status list, so its issuer has no way to revoke it",
            ])
        #expect(
            verification.reasons(.notChecked) == [
                .achievement: "the achievement is not published on the issuer's own site",
                .recipient: "no address was given to compare with",
            ])
        let text = String(decoding: bytes, as: UTF8.self).replacing("Teamwork Badge", with: "Teamwork badge")
        let changed = try await verify(Array(text.utf8), with: given, issuer: .named(issuer))
        #expect(Set(changed.reasons(.failed).keys) == [.signature])
    }

    /// Its context gives a meaning to any name, so a verifier must not know it; the signature alone holds.
    @Test func doesNotJudgeTheW3CVectorWithoutItsContext() async throws {
        let bytes = try Vectors.bytes("vc-di-eddsa-TestVectors/eddsa-rdfc-2022/signedDataInt.json")
        let verification = try await verify(bytes, with: TestSite())
        #expect(verification[.format].outcome == .notChecked)
        #expect(
            verification.reason(.format)
                == "the context 'https://www.w3.org/ns/credentials/examples/v2' is not built in, so this cannot be checked "
                + "(in '@context')")
    }

    @Test func checksTheSignatureOfTheW3CVector() throws {
        let bytes = try Vectors.bytes("vc-di-eddsa-TestVectors/eddsa-rdfc-2022/signedDataInt.json")
        let vocabulary = Vocabulary.credentials.adding(
            ContextTable(vocabulary: "https://www.w3.org/ns/credentials/examples#", terms: []),
            at: "https://www.w3.org/ns/credentials/examples/v2")
        guard case .object(let members) = JSONOutput(try JSONValue(parsing: bytes)),
            case .object(let proof)? = members.first(where: { $0.name == "proof" })?.value,
            case .string(let value)? = proof.first(where: { $0.name == "proofValue" })?.value
        else {
            Issue.record("the vector has no proof")
            return
        }
        let did = try #require(KeyDID("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"))
        let signature = try #require(Base58.bytes(of: value.dropFirst()))
        let message = try DataIntegrityProof.message(of: members, proof: proof, vocabulary: vocabulary)
        #expect(did.key.isValid(signature: signature, for: message))
    }
}

private enum Vectors {
    static let folder: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "shared/standards/vectors")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: try #require(folder).appending(path: path)))
    }
}
