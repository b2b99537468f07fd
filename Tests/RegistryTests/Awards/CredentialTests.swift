import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Registry
import Testing

/// The signed credential that a line, its file's head and the frozen achievement come to.
struct CredentialTests {
    /// A registry of one award whose proof holds, as a build reads it.
    private static func award(
        isSpecimen: Bool = false
    ) throws -> (award: RegisteredAward, file: SealedAwardFile, registry: AwardRegistry) {
        let folder = try TemporaryRegistry(isSpecimen: isSpecimen)
        let line = try SampleRegistry.signed(try SampleRegistry.draft(), isSpecimen: isSpecimen)
        let head = try SampleRegistry.head(isSpecimen: isSpecimen)
        let unsealed = try #require(UnsealedAwardFile(head: head, lines: [line]))
        let key = try SampleKey.main
        let file = try folder.put(
            unsealed.sealed(by: key.publicKey, signature: key.signature(for: unsealed.message)),
            at: "awards/\(unsealed.name)")
        var log = DiagnosticLog()
        let registry = folder.registry(log: &log)
        let sealed = try #require(SealedAwardFile(reading: file, of: registry, log: &log))
        let batch = try #require(sealed.batches().first { _ in true })
        let located = try #require(batch.awards(in: registry, log: &log).first)
        #expect(log.text == "")
        return (located.award, sealed, registry)
    }

    private static func credential(isSpecimen: Bool = false) throws -> JSONOutput {
        let (award, file, registry) = try award(isSpecimen: isSpecimen)
        let achievement = try #require(registry.achievements[award.edition])
        return try #require(
            award.credential(head: file.head, achievement: achievement, isSpecimen: registry.isSpecimen)
        ).document
    }

    @Test func putsTheSignedDocumentTogether() throws {
        let achievement = try SampleRegistry.achievement()
        let proof = try #require(try Self.award().award.signed?.proof)
        let base = "https://badges.example.org/lfe/"
        let did = "did:web:badges.example.org:lfe"
        let expected: JSONOutput = [
            "@context": .strings(OpenBadgeCredential.contexts),
            "id": "\(base)badges/9p74-bz8f-qncv-94a8/credential.json".output,
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Equity Mindset",
            "issuer": [
                "id": did.output, "type": ["Profile"], "name": "Office of Badges",
                "url": "https://office.example.org/", "email": "badges@office.example.org",
                "description": "It issues badges.",
            ],
            "validFrom": "2026-09-15T15:00:00Z", "awardedDate": "2026-06-30T12:00:00Z",
            "credentialSubject": [
                "id": LineText.subject.output, "type": ["AchievementSubject"],
                "identifier": [
                    [
                        "type": "IdentityObject", "hashed": false, "identityHash": LineText.name.output,
                        "identityType": "name",
                    ],
                    [
                        "type": "IdentityObject", "hashed": true, "identityHash": LineText.hash.output,
                        "identityType": "emailAddress", "salt": LineText.salt.output,
                    ],
                ],
                "narrative": "Elected: academy credit.", "achievement": achievement.document,
            ],
            "credentialStatus": [
                "id": "\(base)status/1.json#40961".output, "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation", "statusListIndex": "40961",
                "statusListCredential": "\(base)status/1.json".output,
            ],
            "proof": [
                "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2026-09-15T15:00:00Z",
                "verificationMethod": "\(did)#\(try SampleKey.main.publicKey)".output,
                "proofPurpose": "assertionMethod", "proofValue": proof.value.text.output,
            ],
        ]
        #expect(try Self.credential() == expected)
    }

    @Test(arguments: [false, true])
    func hasAProofThatHolds(isSpecimen: Bool) throws {
        guard case .object(let members) = try Self.credential(isSpecimen: isSpecimen),
            case .object(let proof)? = members.last?.value, case .string(let value)? = proof.last?.value
        else { throw Unexpected.shape }
        let message = try DataIntegrityProof.message(of: members, proof: proof)
        let signature = try #require(SignatureText(value))
        #expect(try signature.isValid(for: message, by: SampleKey.main.publicKey))
        #expect(try !signature.isValid(for: message, by: SampleKey.other.publicKey))
        #expect(try !signature.isValid(for: message + [0], by: SampleKey.main.publicKey))
    }

    private enum Unexpected: Error { case shape }

    @Test func givesSpecimensTheirOwnIssuerAndStatusList() throws {
        let text = String(decoding: JSONWriter().bytes(of: try Self.credential(isSpecimen: true)), as: UTF8.self)
        #expect(text.contains(#""issuer":{"id":"did:web:badges.example.org:lfe:specimens""#))
        #expect(text.contains(#""statusListCredential":"https://badges.example.org/lfe/specimens/status/1.json""#))
    }

    @Test func checksTheAwardsOwnProof() throws {
        let (award, file, registry) = try Self.award()
        let achievement = try SampleRegistry.achievement()
        #expect(award.isProven(head: file.head, achievement: achievement, in: registry) == true)
        let other = try SampleRegistry.achievement(name: "Another title")
        #expect(award.isProven(head: file.head, achievement: other, in: registry) == false)
        let (specimen, specimenFile, _) = try Self.award(isSpecimen: true)
        #expect(specimen.isProven(head: specimenFile.head, achievement: achievement, in: registry) == false)
    }

    @Test func refusesAProofWhoseKeyIsNotTheRegistrys() throws {
        let folder = try TemporaryRegistry()
        let line = try SampleRegistry.signed(try SampleRegistry.draft(), key: .other)
        try folder.put(
            try SampleRegistry.sealed(lines: [line.bytes]), at: TemporaryRegistry.awardFile)
        var log = DiagnosticLog()
        let award = try #require(folder.check().awards.first).award
        let registry = folder.registry(log: &log)
        let achievement = try SampleRegistry.achievement()
        #expect(award.isProven(head: try SampleRegistry.head(), achievement: achievement, in: registry) == false)
    }

    @Test func hasNoCredentialOnceItIsWithdrawn() throws {
        let folder = try TemporaryRegistry()
        try folder.putAwards([.tombstone()])
        try folder.putRevocation()
        let award = try #require(folder.check().awards.first).award
        let (head, achievement) = (try SampleRegistry.head(), try SampleRegistry.achievement())
        #expect(award.credential(head: head, achievement: achievement, isSpecimen: false) == nil)
        var log = DiagnosticLog()
        #expect(award.isProven(head: head, achievement: achievement, in: folder.registry(log: &log)) == nil)
    }
}

extension String {
    fileprivate var output: JSONOutput { .string(self) }
}
