import CatalogModel
import Credentials
import JSONText
import LinkedData
import TestSupport
import Testing

/// What is signed, against the standards' own signed documents.
///
/// https://www.w3.org/TR/vc-di-eddsa/#representation-eddsa-rdfc-2022, and the sample of the Open Badges 3.0
/// implementation guide; read in place from `../shared/standards/vectors`.
@Suite(.enabled(if: StandardsFolder.has("vectors"), "the vectors are not beside this clone"))
struct DataIntegrityProofTests {
    private static let w3c = "vc-di-eddsa-TestVectors/"
    private static let alumni = w3c + "eddsa-rdfc-2022/"

    private func key() throws -> SigningKey {
        let pair = try ProofVector.document(Self.w3c + "keyPair.json")
        guard case .string(let text)? = pair["privateKeyMultibase"] else {
            throw ProofFailure.meaning(.init(.missingContext, at: ""), in: .proof)
        }
        return try ProofVector.signingKey(text)
    }

    private func message(of document: JSONOutput, proof: JSONOutput) throws -> [UInt8] {
        try DataIntegrityProof.message(of: document.members, proof: proof.members, vocabulary: ProofVector.vocabulary)
    }

    @Test func givesTheBytesThatTheW3CSigned() throws {
        let found = try message(
            of: ProofVector.document(Self.w3c + "unsigned.json"),
            proof: ProofVector.document(Self.alumni + "proofConfigDataInt.json"))
        #expect(Hexadecimal.text(of: found) == (try ProofVector.text(Self.alumni + "combinedHashDataInt.txt")))
        let halves = try [Self.alumni + "proofHashDataInt.txt", Self.alumni + "docHashDataInt.txt"].map(
            ProofVector.text)
        #expect(Hexadecimal.text(of: found) == halves.joined())
    }

    /// The proof in the document, its value and the value's absence change nothing.
    @Test func givesTheSameBytesForTheSignedDocument() throws {
        let signed = try ProofVector.document(Self.alumni + "signedDataInt.json")
        let found = try message(of: signed, proof: try #require(signed["proof"]))
        #expect(Hexadecimal.text(of: found) == (try ProofVector.text(Self.alumni + "combinedHashDataInt.txt")))
    }

    @Test func verifiesWhatTheW3CSigned() throws {
        let signed = try ProofVector.document(Self.alumni + "signedDataInt.json")
        let proof = try #require(signed["proof"])
        let signature = try ProofVector.signature(of: proof)
        let found = try message(of: signed, proof: proof)
        #expect(signature.key == (try key().publicKey))
        #expect(signature.key.isValid(signature: signature.bytes, for: found))
        #expect(Hexadecimal.text(of: signature.bytes) == (try ProofVector.text(Self.alumni + "sigHexDataInt.txt")))
    }

    /// Ed25519 gives one signature for one message, except where the system's own library adds randomness.
    @Test func signsAsTheW3CDid() throws {
        let signed = try ProofVector.document(Self.alumni + "signedDataInt.json")
        let proof = try #require(signed["proof"])
        let signature = try key().signature(for: message(of: signed, proof: proof))
        #if os(Linux)
            #expect(proof["proofValue"] == .string(UnsignedDocument.proofValue(of: signature)))
        #endif
        #expect(try key().publicKey.isValid(signature: signature, for: message(of: signed, proof: proof)))
    }

    @Test func writesTheValueOfAProofAsTheW3CDid() throws {
        for folder in [Self.alumni, Self.alumni + "employ/"] {
            let signature = try HexadecimalText.bytes(ProofVector.text(folder + "sigHexDataInt.txt"))
            #expect(
                UnsignedDocument.proofValue(of: signature) == (try ProofVector.text(folder + "sigBTC58DataInt.txt")))
        }
    }

    /// The second vector uses a context that is not built in: its bytes can be checked, but not made.
    @Test func cannotCheckTheVectorWithAnUnknownContext() throws {
        let folder = Self.alumni + "employ/"
        let signed = try ProofVector.document(folder + "signedDataInt.json")
        let proof = try #require(signed["proof"])
        let signature = try ProofVector.signature(of: proof)
        let bytes = try HexadecimalText.bytes(ProofVector.text(folder + "combinedHashDataInt.txt"))
        #expect(signature.key.isValid(signature: signature.bytes, for: bytes))
        let failure = LinkedDataFailure(.unknownContext("https://w3id.org/citizenship/v4rc1"), at: "@context")
        #expect(throws: ProofFailure.meaning(failure, in: .proof)) { try message(of: signed, proof: proof) }
    }

    @Test(arguments: ["signedProofSet1.json", "signedProofSet2.json"])
    func verifiesEveryProofOfASet(_ file: String) throws {
        let signed = try ProofVector.document(Self.w3c + "proof-set-chain/" + file)
        let proofs: [JSONOutput] =
            switch try #require(signed["proof"]) {
            case .array(let proofs): proofs
            case let proof: [proof]
            }
        for proof in proofs {
            let signature = try ProofVector.signature(of: proof)
            #expect(signature.key.isValid(signature: signature.bytes, for: try message(of: signed, proof: proof)))
        }
    }

    @Test func verifiesTheVectorOfOpenBadges() throws {
        let signed = try ProofVector.document("ob_impl_vector.json")
        let proof = try #require(signed["proof"])
        let signature = try ProofVector.signature(of: proof)
        let found = try DataIntegrityProof.message(of: signed.members, proof: proof.members)
        #expect(signature.key.multibase == "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")
        #expect(signature.key.isValid(signature: signature.bytes, for: found))
        let hashes = Hexadecimal.text(of: found)
        #expect(hashes.hasPrefix("d34009ce"))
        #expect(hashes.dropFirst(64).hasPrefix("87f65a76"))
    }

    /// A proof copied from one document to another does not fit there.
    @Test func findsTheProofOfAnotherDocumentWrong() throws {
        let alumni = try ProofVector.document(Self.alumni + "signedDataInt.json")
        let badge = try ProofVector.document("ob_impl_vector.json")
        for (document, other) in [(alumni, badge), (badge, alumni)] {
            let proof = try #require(other["proof"])
            let signature = try ProofVector.signature(of: proof)
            #expect(!signature.key.isValid(signature: signature.bytes, for: try message(of: document, proof: proof)))
        }
    }
}
