import Credentials
import JSONText
import Testing
import Verifying

/// Where a signature fails, or cannot be checked, for reasons that lie outside the badge's text.
struct SignatureTests {
    private static let keyFile = "https://badges.example.org/.well-known/did.json"
    private static let help = "; give the issuer's did.json with --did FILE"

    private func verification(
        _ change: (inout Tampering.Scene) throws -> Void
    ) async throws -> Verification {
        var scene = try Tampering.Scene()
        try change(&scene)
        return try await verify(scene.credential.bytes, with: scene.site, issuer: .named("did:web:badges.example.org"))
    }

    @Test(arguments: [
        (FetchFailure.noConnection, "there is no connection to \(keyFile)"),
        (.notFound(keyFile), "there is no \(keyFile)"), (.status(503), "\(keyFile) answers with status 503"),
        (
            .missingProgram("curl"), "the program 'curl' is not installed, and \(keyFile) cannot be fetched without it"
        ),
    ])
    func isNotCheckedWithoutTheKeys(_ failure: FetchFailure, _ reason: String) async throws {
        let verification = try await verification { $0.site.fail(failure, at: Self.keyFile) }
        #expect(
            verification.reasons(.notChecked) == [
                .signature: "the keys of did:web:badges.example.org could not be read: \(reason)\(Self.help)",
                .issuer: "it says that it is from 'did:web:badges.example.org', but the signature was not checked",
                .status: "the issuer's keys are not at hand, so no status list can be checked",
                .recipient: "no address was given to compare with",
            ])
        #expect(verification.verdict == .notChecked)
    }

    @Test(arguments: [
        ("x", "\(keyFile) is not valid JSON: expected a value here"), ("[]", "\(keyFile) is not a JSON object"),
        ("{}", "\(keyFile) has no 'id'"),
        ("{\"id\":\"did:web:other.example.net\"}", "\(keyFile) calls itself 'did:web:other.example.net'"),
        ("{\"id\":1,\"id\":2}", "\(keyFile) is not valid JSON: the name 'id' is used twice in one object"),
    ])
    func isNotCheckedWithAnUnreadableKeyFile(_ text: String, _ reason: String) async throws {
        let verification = try await verification { $0.site.publish(Array(text.utf8), at: Self.keyFile) }
        #expect(verification[.signature].outcome == .notChecked)
        #expect(
            verification.reason(.signature)
                == "the keys of did:web:badges.example.org could not be read: \(reason)\(Self.help)")
    }

    @Test func isNotCheckedWithAKeyOfAnotherKind() async throws {
        let verification = try await verification { scene in
            let method = JSONOutput.string(try scene.award.issuer.method)
            scene.site.publish(
                [
                    "id": "did:web:badges.example.org", "assertionMethod": [method],
                    "verificationMethod": [["id": method, "type": "Multikey", "publicKeyMultibase": "zDnaeX"]],
                ], at: Self.keyFile)
        }
        #expect(verification[.signature].outcome == .notChecked)
        #expect(
            verification.reason(.signature)
                == "the key 'did:web:badges.example.org#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX' is of a kind that "
                + "this program does not read")
    }

    /// A key that only signs in is none that signs badges.
    @Test func failsWithAKeyForAnotherPurpose() async throws {
        let verification = try await verification { scene in
            let document = try scene.award.issuer.didDocument
            scene.site.publish(
                try document.changing("authentication", to: document["assertionMethod"]).changing(
                    "assertionMethod", to: nil),
                at: Self.keyFile)
        }
        #expect(
            verification.reasons(.failed) == [
                .signature: "the signing key is not among the keys of did:web:badges.example.org"
            ])
    }

    /// Keys are replaced, and what they signed goes on being valid.
    @Test func passesWithAnOldKeyThatIsStillListed() async throws {
        let verification = try await verification { scene in
            let keys = [try TestIssuer(seed: 4).publicKey, try scene.award.issuer.publicKey]
            scene.site.publish(DIDDocument.document(of: scene.award.issuer.did, keys: keys), at: Self.keyFile)
        }
        #expect(verification.isValid)
    }

    @Test(arguments: [
        (
            "proof.cryptosuite", "ecdsa-rdfc-2019",
            "it is signed with 'ecdsa-rdfc-2019', and this program reads 'eddsa-rdfc-2022'"
        ),
        (
            "proof.type", "Ed25519Signature2020",
            "it is signed with 'Ed25519Signature2020', and this program reads 'eddsa-rdfc-2022'"
        ),
        (
            "proof.previousProof", "urn:uuid:1",
            "its proof vouches for another proof, which this program does not follow"
        ),
        (
            "issuer.id", "did:example:123",
            "the proof names the key 'did:web:badges.example.org#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX', which is "
                + "not one of the issuer 'did:example:123'"
        ),
    ])
    func saysWhatKindOfProofItDoesNotRead(_ path: String, _ value: String, _ reason: String) async throws {
        let verification = try await verification { scene in
            scene.credential = try scene.credential.changing(path, to: .string(value))
        }
        #expect(verification.reason(.signature) == reason)
    }

    @Test func isNotCheckedForAnIssuerWithoutKnownKeys() async throws {
        let verification = try await verification { scene in
            let document = try scene.award.unsignedCredential().changing("issuer.id", to: "did:example:123")
            scene.credential = try scene.award.issuer.sign(document, method: "did:example:123#key")
        }
        #expect(verification[.signature].outcome == .notChecked)
        #expect(
            verification.reason(.signature)
                == "the issuer 'did:example:123' is neither a did:web nor a did:key nor an https address")
    }

    @Test func failsWithTooManyProofs() async throws {
        let verification = try await verification { scene in
            let proof = try #require(scene.credential["proof"])
            scene.credential = try scene.credential.changing("proof", to: .array(Array(repeating: proof, count: 9)))
        }
        #expect(verification.reasons(.failed) == [.signature: "it has more than 8 proofs"])
    }

    /// What <https://www.w3.org/TR/rdf-canon/#dataset-poisoning> warns of.
    @Test(.timeLimit(.minutes(60))) func failsForAGraphThatNobodyCouldSort() async throws {
        let verification = try await verification { scene in
            // Ten nodes without names, each of which knows every other.
            let nodes = (0..<10).map { node -> JSONOutput in
                let others = (0..<10).filter { $0 != node }.map {
                    JSONOutput.object([.init("id", .string("_:n\($0)"))])
                }
                return [
                    "id": .string("_:n\(node)"), "type": ["EndorsementCredential", "Achievement"],
                    "related": .array(others),
                ]
            }
            scene.credential = try scene.credential.changing("credentialSubject.achievement.related", to: .array(nodes))
        }
        #expect(
            verification.reasons(.failed) == [
                .signature: "its parts without an 'id' are too alike to be told apart in reasonable time"
            ])
    }

    @Test(arguments: [
        (
            "eyJhbGciOiJFZERTQSJ9.eyJpZCI6IngifQ.c2lnbmF0dXJl",
            "it is a signed text (JWT), and this program reads embedded proofs"
        ),
        (
            "{\"type\":\"EnvelopedVerifiableCredential\"}",
            "it is a signed text (JWT), and this program reads embedded proofs"
        ),
    ])
    func saysThatSignedTextsAreNotRead(_ text: String, _ reason: String) async throws {
        let verification = try await verify(Array(text.utf8), with: TestSite())
        #expect(verification[.format] == .notChecked(.compactJWS))
        #expect(verification.reason(.format) == reason)
        #expect(verification.verdict == .notChecked)
        #expect(Set(CheckName.allCases.dropFirst().map(verification.reason)) == ["the format did not pass"])
    }

    /// The key in a proof's own fragment is for nobody to believe, even where no document can be had.
    @Test func neverTakesTheKeyFromTheProof() async throws {
        let verification = try await verification { scene in
            scene.credential = try TestIssuer(seed: 9).sign(scene.award.unsignedCredential())
            scene.site = TestSite()
        }
        #expect(verification[.signature].outcome == .notChecked)
        #expect(!verification.isValid)
    }
}
