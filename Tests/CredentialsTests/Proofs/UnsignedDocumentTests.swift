import CatalogModel
import Credentials
import JSONText
import LinkedData
import Testing

/// Documents on their way to a signature.
struct UnsignedDocumentTests {
    private func options() throws -> ProofOptions {
        ProofOptions(
            verificationMethod: "did:web:badges.example.org#\(try SigningKey(1).publicKey)",
            created: try #require(UTCInstant(iso: "2026-11-22T08:30:00Z")))
    }

    @Test func isVerifiedByWhoeverReadsIt() throws {
        let key = try SigningKey(1)
        let unsigned = try UnsignedDocument(AwardSample().document(), options: options())
        let published = unsigned.signed(try key.signature(for: unsigned.message)).prettyText
        let read = try JSONOutput(parsing: published)
        let proof = try #require(read["proof"])
        let signature = try ProofVector.signature(of: proof)
        #expect(signature.key == key.publicKey)
        let message = try DataIntegrityProof.message(of: read.members, proof: proof.members)
        #expect(message == unsigned.message)
        #expect(key.publicKey.isValid(signature: signature.bytes, for: message))
        #expect(!(try SigningKey(2).publicKey.isValid(signature: signature.bytes, for: message)))
    }

    @Test func hasItsProofAtTheEnd() throws {
        let unsigned = try UnsignedDocument(AwardSample().document(), options: options())
        let signed = unsigned.signed([UInt8](repeating: 0, count: 64))
        #expect(signed.members.dropLast() == (try AwardSample().document().members)[...])
        let expected = """
            {"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-11-22T08:30:00Z",\
            "verificationMethod":"did:web:badges.example.org#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX",\
            "proofPurpose":"assertionMethod",\
            "proofValue":"z1111111111111111111111111111111111111111111111111111111111111111"}
            """
        #expect(signed.members.last == .init("proof", try JSONOutput(parsing: expected)))
        let later = SignedCredential(
            try AwardSample().credential(), proof: try options(),
            value: UnsignedDocument.proofValue(of: [UInt8](repeating: 0, count: 64)))
        #expect(later.document == signed)
    }

    /// Two members of one name would be a document that nobody reads.
    @Test func replacesTheProofThatADocumentHas() throws {
        let unsigned = try UnsignedDocument(AwardSample().document(), options: options())
        let signature = [UInt8](repeating: 7, count: 64)
        let again = try UnsignedDocument(unsigned.signed([UInt8](repeating: 0, count: 64)), options: options())
        #expect(again.message == unsigned.message)
        #expect(again.signed(signature) == unsigned.signed(signature))
    }

    @Test func givesTheSameBytesEveryTime() throws {
        let messages = Set(
            try (0..<20).map { _ in try UnsignedDocument(AwardSample().document(), options: options()).message })
        #expect(messages.count == 1)
    }

    @Test(arguments: [
        "\0", "\u{1}", "\t", "\r", "\r\n", "\u{B}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}",
    ])
    func refusesControlCharactersInAnyText(_ control: String) throws {
        for (path, changed) in try AwardSample().document().textChanges({ $0 + control }) where path != "@context[0]" {
            #expect(throws: UnsignedDocument.Refusal.controlCharacter(at: path)) {
                try UnsignedDocument(changed, options: options())
            }
        }
    }

    @Test func saysWhereTheControlCharacterIs() throws {
        let award = AwardSample(name: "Ana", outcomes: ["Collects", "Deci\tdes"])
        let path = "credentialSubject.achievement.criteria.narrative"
        #expect(throws: UnsignedDocument.Refusal.controlCharacter(at: path)) {
            try UnsignedDocument(award.document(), options: options())
        }
    }

    @Test(arguments: ["na\u{1}me", "name\u{7F}", "https://example.org/na\u{85}me", "na\nme"])
    func refusesControlCharactersInNames(_ name: String) throws {
        let subject = JSONOutput.object([.init("id", "urn:uuid:1"), .init(name, "x")])
        let document = JSONOutput.object([
            .init("@context", .strings(OpenBadgeCredential.contexts)), .init("credentialSubject", subject),
        ])
        #expect(throws: UnsignedDocument.Refusal.controlCharacter(at: "credentialSubject.\(name)")) {
            try UnsignedDocument(document, options: options())
        }
    }

    @Test func allowsLineFeedsAndLettersOfEveryScript() throws {
        let name = "Zoë \"Zo\" O’Brien-Đặng \u{1F9D1}\u{200D}\u{1F3EB} \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{200F}& <b>\\"
        let award = AwardSample(name: name, narrative: "One.\nTwo.\n")
        #expect(try UnsignedDocument(award.document(), options: options()).message.count == 64)
    }

    @Test func refusesWhatHasNoMeaning() throws {
        let problems: [(JSONOutput, LinkedDataFailure)] = [
            (["a", "b"], .init(.documentNotAnObject, at: "")), ("text", .init(.documentNotAnObject, at: "")),
            (["id": "urn:uuid:1"], .init(.missingContext, at: "")),
        ]
        for (document, failure) in problems {
            let part: ProofFailure.Part = failure.problem == .missingContext ? .proof : .document
            #expect(throws: UnsignedDocument.Refusal.proof(.meaning(failure, in: part))) {
                try UnsignedDocument(document, options: options())
            }
        }
        let unknown = JSONOutput.object(try AwardSample().document().members + [.init("credits", 3)])
        let failure = LinkedDataFailure(.unknownTerm("credits"), at: "credits")
        #expect(throws: UnsignedDocument.Refusal.proof(.meaning(failure, in: .document))) {
            try UnsignedDocument(unknown, options: options())
        }
    }

    /// A verification method that is no address would not be covered.
    @Test func refusesAVerificationMethodThatIsNoAddress() throws {
        let options = ProofOptions(verificationMethod: "#key", created: try options().created)
        let failure = LinkedDataFailure(.relativeIRI("#key"), at: "verificationMethod")
        #expect(throws: UnsignedDocument.Refusal.proof(.meaning(failure, in: .proof))) {
            try UnsignedDocument(AwardSample().document(), options: options)
        }
    }
}
