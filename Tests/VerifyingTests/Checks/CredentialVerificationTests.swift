import Credentials
import JSONText
import Testing
import Verifying

/// Open Badges 3.0 badges as their issuer publishes them.
struct CredentialVerificationTests {
    @Test func passesEverythingForAnUnchangedBadge() async throws {
        let award = TestAward(by: try TestIssuer())
        let verification = try await verify(
            award.credential().bytes, with: TestSite(of: award), issuer: .named(award.issuer.did.description),
            recipient: " Earner@Example.org ")
        let key = try award.issuer.publicKey
        let expected: [CheckName: String] = [
            .format: "an Open Badges 3.0 credential with the members that the standard requires",
            .signature:
                "nothing was changed since it was signed with the key \(key) of did:web:badges.example.org, "
                + "as listed in https://badges.example.org/.well-known/did.json",
            .issuer: "signed by did:web:badges.example.org, the issuer that was expected",
            .dates: "valid since 2026-07-01T09:00:00Z",
            .status: "not revoked, as of 2026-09-01T10:00:00Z",
            .achievement:
                "the issuer publishes the same achievement at "
                + "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/achievement.json",
            .recipient: "about the address that you gave",
        ]
        #expect(verification.reasons(.passed) == expected)
        #expect(verification.isValid)
        #expect(verification.standard == .openBadges3)
        #expect(verification.checks.map(\.name) == CheckName.allCases)
    }

    @Test func tellsWhatItReadAndWhatTheAnswerRestsOn() async throws {
        let award = TestAward(by: try TestIssuer())
        let verification = try await verify(award.credential().bytes, with: TestSite(of: award))
        #expect(verification.facts.id == "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/credential.json")
        #expect(verification.facts.title == "Seeing Clearly")
        #expect(verification.facts.issuer == "did:web:badges.example.org")
        #expect(verification.facts.issuerName == "Example Office")
        #expect(verification.facts.completed == "2026-06-30")
        #expect(verification.facts.issued == "2026-07-01T09:00:00Z")
        #expect(verification.facts.expires == nil)
        #expect(verification.facts.publicName == "Ada Example")
        #expect(
            verification.basis.map(\.words) == [
                "the keys of did:web:badges.example.org from https://badges.example.org/.well-known/did.json",
                "its status list from https://badges.example.org/status/1.json",
                "the published achievement from "
                    + "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/achievement.json",
            ])
    }

    @Test func isNotValidForNobodyInParticular() async throws {
        let award = TestAward(by: try TestIssuer())
        let verification = try await verify(award.credential().bytes, with: TestSite(of: award))
        #expect(
            verification.reasons(.notChecked) == [
                .issuer: "signed by did:web:badges.example.org; name the issuer that you expect with --issuer",
                .recipient: "no address was given to compare with",
            ])
        #expect(verification.verdict == .notChecked)
    }

    @Test func reportsAnotherSignerWithTheNameItClaims() async throws {
        let stranger = TestAward(by: try TestIssuer(site: "https://other.example.net/", seed: 2))
        let verification = try await verify(
            stranger.credential().bytes, with: TestSite(of: stranger), issuer: .named("did:web:badges.example.org"))
        #expect(
            verification.reasons(.failed) == [
                .issuer:
                    "signed by did:web:other.example.net (which calls itself 'Example Office'), not this issuer"
            ])
        #expect(verification.verdict == .notValid)
    }

    @Test func takesASpecimenForASpecimen() async throws {
        let real = try TestIssuer()
        let specimen = TestAward(by: try TestIssuer(name: "Specimen Issuer", isSpecimen: true, seed: 3))
        let site = try TestSite(of: specimen)
        let bytes = try specimen.credential().bytes
        let asReal = try await verify(bytes, with: site, issuer: .site(real.did))
        #expect(
            asReal.reasons(.failed) == [
                .issuer:
                    "issued by did:web:badges.example.org:specimens, which issues specimens, not real badges; to "
                    + "check a specimen, name it with --issuer"
            ])
        let asSpecimen = try await verify(bytes, with: site, issuer: .named("did:web:badges.example.org:specimens"))
        #expect(asSpecimen.isValid)
        #expect(
            asSpecimen.reason(.achievement)
                == "the issuer publishes the same achievement at "
                + "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/specimen-achievement.json")
    }

    @Test func worksForASiteInAFolder() async throws {
        let award = TestAward(by: try TestIssuer(site: "https://pages.example.net/office/lfe/"))
        let verification = try await verify(
            award.credential().bytes, with: TestSite(of: award), issuer: .named("did:web:pages.example.net:office:lfe"))
        #expect(verification.isValid)
        #expect(verification[.achievement].outcome == .passed)
    }

    /// The document of the key is the key; nothing else is asked for.
    @Test func takesAKeyThatIsAnIdentifier() async throws {
        let award = TestAward(by: try TestIssuer())
        let key = try award.issuer.publicKey
        let did = "did:key:\(key.multibase)"
        let document = try award.unsignedCredential().changing("issuer.id", to: .string(did))
        let signed = try award.issuer.sign(document, method: "\(did)#\(key.multibase)")
        let verification = try await verify(signed.bytes, with: TestSite(), issuer: .named(did))
        #expect(
            verification.reason(.signature)
                == "nothing was changed since it was signed with the key of \(did), which does not say whose key that is"
        )
        #expect(verification[.issuer].outcome == .passed)
        #expect(
            verification.reason(.status)
                == "its status list could not be read: there is no https://badges.example.org/status/1.json")
        #expect(verification.reason(.achievement) == "the achievement is not published on the issuer's own site")
    }

    /// <https://www.w3.org/TR/cid-1.0/>: an address whose document lists the keys.
    @Test func readsTheKeysOfAnIssuerThatIsAnAddress() async throws {
        let award = TestAward(by: try TestIssuer())
        let id = "https://badges.example.org/issuers/1"
        let key = try award.issuer.publicKey
        let method = "\(id)#key-0"
        let signed = try award.issuer.sign(
            award.unsignedCredential().changing("issuer.id", to: .string(id)), method: method)
        var site = try TestSite(of: award)
        site.publish(
            [
                "id": .string(id), "assertionMethod": [.string("#key-0")],
                "verificationMethod": [
                    ["id": "#key-0", "type": "Multikey", "publicKeyMultibase": .string(key.multibase)]
                ],
            ], at: id)
        let verification = try await verify(signed.bytes, with: site, issuer: .named(id))
        #expect(verification[.signature].outcome == .passed)
        #expect(verification[.issuer].outcome == .passed)
    }

    @Test func readsAProofInAListAndOthersBesideIt() async throws {
        let award = TestAward(by: try TestIssuer())
        let signed = try award.credential()
        let proof = try #require(signed["proof"])
        let other: JSONOutput = ["type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "proofValue": "u2V0"]
        let verification = try await verify(
            signed.changing("proof", to: [other, proof]).bytes, with: TestSite(of: award),
            issuer: .named(award.issuer.did.description))
        #expect(verification.isValid)
    }
}
