import Credentials
import DeflateCoding
import JSONText
import Testing
import Verifying

/// Badges made to keep their verifier busy: each is refused in bounded time.
@Suite(.timeLimit(.minutes(60)))
struct HostileInputTests {
    private static let keyFile = "https://badges.example.org/.well-known/did.json"

    /// As many of something as a badge may be large, at least `count`.
    private func list(_ count: Int, _ element: (Int) -> JSONOutput) -> JSONOutput {
        .array((0..<count).map(element))
    }

    private func verification(
        of credential: JSONOutput, _ scene: Tampering.Scene
    ) async throws -> Verification {
        try await verify(Array(credential.text.utf8), with: scene.site, issuer: .named("did:web:badges.example.org"))
    }

    @Test func refusesEndlessDepth() async throws {
        let text = String(repeating: "{\"a\":", count: 10_000)
        let verification = try await verify(Array(text.utf8), with: TestSite())
        #expect(verification.reason(.format) == "line 1, column 321: objects and lists are more than 64 levels deep")
    }

    @Test func refusesManyPartsThatAreAlike() async throws {
        let scene = try Tampering.Scene()
        let parts = list(6_000) { _ in
            ["type": ["Alignment"], "targetName": "x", "targetUrl": "https://x.example.org/"]
        }
        let verification = try await verification(
            of: scene.credential.changing("credentialSubject.achievement.alignment", to: parts), scene)
        #expect(verification.reasons(.failed).keys.contains(.signature))
    }

    @Test func refusesManyProofs() async throws {
        let scene = try Tampering.Scene()
        let proof = try #require(scene.credential["proof"])
        let verification = try await verification(
            of: scene.credential.changing("proof", to: list(2_000) { _ in proof }), scene)
        #expect(verification.reasons(.failed) == [.signature: "it has more than 8 proofs"])
    }

    @Test func readsManyIdentifiersOnce() async throws {
        let scene = try Tampering.Scene()
        let identities = list(4_000) { index in
            [
                "type": "IdentityObject", "hashed": true, "identityHash": "sha256$00", "identityType": "emailAddress",
                "salt": .string("\(index)"),
            ]
        }
        let document = try scene.award.unsignedCredential().changing("credentialSubject.identifier", to: identities)
        let verification = try await verify(
            Array(document.changing("proof", to: scene.credential["proof"]).text.utf8), with: scene.site,
            recipient: "a@example.org")
        #expect(verification[.signature].outcome == .failed)
    }

    @Test func comparesLargeAchievementsOnce() async throws {
        var scene = try Tampering.Scene()
        let many = JSONOutput.object((0..<50_000).map { JSONOutput.Member("m\($0)", .int($0)) })
        scene.site.publish(
            try scene.award.achievement.document.changing("more", to: many),
            at: scene.award.achievementPage + "achievement.json")
        #expect(try await verification(of: scene.credential, scene).reasons(.failed).keys.contains(.achievement))
    }

    @Test func readsManyKeysOnce() async throws {
        var scene = try Tampering.Scene()
        let key = JSONOutput.string(try scene.award.issuer.publicKey.multibase)
        let methods = list(8_000) { ["id": .string("#\($0)"), "type": "Multikey", "publicKeyMultibase": key] }
        scene.site.publish(
            [
                "id": "did:web:badges.example.org", "verificationMethod": methods,
                "assertionMethod": list(8_000) { .string("#\($0)") },
            ], at: Self.keyFile)
        #expect(
            try await verification(of: scene.credential, scene).reasons(.failed) == [
                .signature: "the signing key is not among the keys of did:web:badges.example.org"
            ])
    }

    @Test func doesNotUnpackAStatusListWithoutEnd() async throws {
        var scene = try Tampering.Scene()
        let issuer = scene.award.issuer
        let bomb = "u" + Base64URL.text(of: Gzip.compressed([UInt8](repeating: 0, count: 32 << 20)))
        let list = try issuer.statusList().changing("proof", to: nil).changing(
            "credentialSubject.encodedList", to: .string(bomb))
        scene.site.publish(try issuer.sign(list), at: "https://badges.example.org/status/1.json")
        #expect(
            try await verification(of: scene.credential, scene).reason(.status)
                == "its status list does not hold: the list is too large")
    }

    @Test func refusesADocumentThatIsTooLarge() async throws {
        var scene = try Tampering.Scene()
        scene.site.publish([UInt8](repeating: 0x20, count: (8 << 20) + 1), at: Self.keyFile)
        #expect(
            try await verification(of: scene.credential, scene).reason(.signature)
                == "the keys of did:web:badges.example.org could not be read: \(Self.keyFile) is larger than 8 MB; "
                + "give the issuer's did.json with --did FILE")
    }

    /// A member's name may be as long as the badge.
    @Test func copesWithLongNames() async throws {
        let scene = try Tampering.Scene()
        let name = String(repeating: "x", count: 900_000)
        let changed = try scene.credential.changing("credentialSubject.\(name)", to: list(10_000) { _ in "y" })
        let reason = try await verification(of: changed, scene).reason(.format)
        #expect(reason.hasPrefix("the term 'xxxxxxxxxx") && reason.count < 400)
    }
}
