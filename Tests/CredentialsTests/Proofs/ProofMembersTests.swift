import CatalogModel
import Credentials
import JSONText
import LinkedData
import Testing

/// The members of a proof, and how they come into what is signed.
struct ProofMembersTests {
    private func options() throws -> ProofOptions {
        ProofOptions(
            verificationMethod: "did:web:example.org#z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
            created: try #require(UTCInstant(iso: "2026-11-22T08:30:00Z")))
    }

    private let document: [JSONOutput.Member] = [
        .init("@context", ["https://www.w3.org/ns/credentials/v2"]), .init("type", ["VerifiableCredential"]),
        .init("issuer", "did:web:example.org"), .init("credentialSubject", ["id": "urn:uuid:1"]),
    ]

    @Test func writesWhoMadeItAndWhen() throws {
        let expected = """
            {"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-11-22T08:30:00Z",\
            "verificationMethod":"did:web:example.org#z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",\
            "proofPurpose":"assertionMethod"}
            """
        #expect(JSONOutput.object(DataIntegrityProof.members(try options(), value: nil)).compactText == expected)
        let signed = JSONOutput.object(DataIntegrityProof.members(try options(), value: "z1")).compactText
        #expect(signed == expected.dropLast() + ",\"proofValue\":\"z1\"}")
    }

    @Test func signsTheHashOfTheProofAndThenThatOfTheDocument() throws {
        let proof = DataIntegrityProof.members(try options(), value: nil)
        let message = try DataIntegrityProof.message(of: document, proof: proof)
        #expect(message.count == 64)
        let otherDocument = document + [.init("name", "Other")]
        #expect(try DataIntegrityProof.message(of: otherDocument, proof: proof).prefix(32) == message.prefix(32))
        #expect(try DataIntegrityProof.message(of: otherDocument, proof: proof).suffix(32) != message.suffix(32))
        let otherProof = proof.map { $0.name == "created" ? .init("created", "2026-11-22T08:30:01Z") : $0 }
        #expect(try DataIntegrityProof.message(of: document, proof: otherProof).prefix(32) != message.prefix(32))
        #expect(try DataIntegrityProof.message(of: document, proof: otherProof).suffix(32) == message.suffix(32))
    }

    @Test func coversEveryMemberOfTheProof() throws {
        let proof = DataIntegrityProof.members(try options(), value: nil)
        let message = try DataIntegrityProof.message(of: document, proof: proof)
        for index in proof.indices {
            var shortened = proof
            shortened.remove(at: index)
            #expect(
                (try? DataIntegrityProof.message(of: document, proof: shortened)) != message, "\(proof[index].name)")
            guard case .string(let text) = proof[index].value else { continue }
            var changed = proof
            changed[index] = .init(proof[index].name, .string(text + "x"))
            #expect((try? DataIntegrityProof.message(of: document, proof: changed)) != message, "\(proof[index].name)")
        }
        let longer = proof + [.init("domain", "example.org")]
        #expect(try DataIntegrityProof.message(of: document, proof: longer) != message)
    }

    @Test func leavesOutTheValueAndTheContextOfTheProof() throws {
        let proof = DataIntegrityProof.members(try options(), value: nil)
        let message = try DataIntegrityProof.message(of: document, proof: proof)
        let whole =
            [JSONOutput.Member("@context", "https://www.w3.org/ns/credentials/v2")]
            + DataIntegrityProof.members(try options(), value: "z1")
        #expect(try DataIntegrityProof.message(of: document, proof: whole) == message)
        let signed = document + [.init("proof", .object(whole))]
        #expect(try DataIntegrityProof.message(of: signed, proof: whole) == message)
    }

    @Test func saysInWhichPartAMeaningIsMissing() throws {
        let proof = DataIntegrityProof.members(try options(), value: nil)
        let unknown = LinkedDataFailure(.unknownTerm("nmae"), at: "nmae")
        #expect(throws: ProofFailure.meaning(unknown, in: .document)) {
            try DataIntegrityProof.message(of: document + [.init("nmae", "x")], proof: proof)
        }
        #expect(throws: ProofFailure.meaning(unknown, in: .proof)) {
            try DataIntegrityProof.message(of: document, proof: proof + [.init("nmae", "x")])
        }
        #expect(throws: ProofFailure.meaning(LinkedDataFailure(.missingContext, at: ""), in: .proof)) {
            try DataIntegrityProof.message(of: [], proof: proof)
        }
        #expect(throws: ProofFailure.meaning(LinkedDataFailure(.duplicateName("@context"), at: ""), in: .proof)) {
            try DataIntegrityProof.message(of: document + [.init("@context", [])], proof: proof)
        }
    }

    /// Equal statements about things without a name take ever more work to tell apart.
    @Test func givesUpOnAGraphThatIsMadeToTakeForever() throws {
        let subjects = (0..<10).map { here -> JSONOutput in
            let others = (0..<10).filter { $0 != here }.map { JSONOutput.object([.init("id", .string("_:n\($0)"))]) }
            return [
                "id": .string("_:n\(here)"), "type": ["VerifiableCredential"], "relatedResource": .array(others),
            ]
        }
        let poisoned = document.filter { $0.name != "credentialSubject" } + [.init("relatedResource", .array(subjects))]
        let proof = DataIntegrityProof.members(try options(), value: nil)
        #expect(throws: ProofFailure.form(.tooMuchWork(limit: 100_000), in: .document)) {
            try DataIntegrityProof.message(of: poisoned, proof: proof)
        }
    }
}
