import Baking
import JSONText
import Testing
import Verifying

/// Pictures that carry a badge in both versions.
struct PictureWithTwoBadgesTests {
    private func format(credential: JSONOutput, assertion: JSONOutput) async throws -> CheckResult {
        let scene = try Tampering.Scene()
        let file = try TestPicture.baked(.png, [(assertion, .openBadges2), (credential, .openBadges3)])
        return try await verify(file, with: scene.site, issuer: .named("did:web:badges.example.org"))[.format]
    }

    @Test func verifiesTheCredentialBesideAnAssertionOfTheSameBadge() async throws {
        let scene = try Tampering.Scene()
        let file = try TestPicture.baked(
            .png, [(scene.assertion, .openBadges2), (scene.credential, .openBadges3)])
        let verification = try await verify(file, with: scene.site, issuer: .named("did:web:badges.example.org"))
        #expect(verification.isValid)
        #expect(verification.standard == .openBadges3)
        #expect(
            verification.reason(.format)
                == "an Open Badges 3.0 credential with the members that the standard requires; "
                + "the Open Badges 2.0 assertion beside it was not checked")
    }

    @Test func refusesAnAssertionOfAnotherBadge() async throws {
        let scene = try Tampering.Scene()
        let result = try await format(credential: scene.credential, assertion: scene.other.assertion())
        #expect(
            result.reason
                == "the picture holds two badges: 'https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/credential.json' "
                + "and 'https://badges.example.org/badges/0000-1111-2222-3333/assertion.json'")
        #expect(result.outcome == .failed)
    }

    @Test func refusesAnAssertionOfAnotherSite() async throws {
        let scene = try Tampering.Scene()
        let result = try await format(
            credential: scene.credential, assertion: ["type": "Assertion", "id": "https://other.example.net/1"])
        #expect(
            result.reason
                == "the picture holds two badges: 'https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/credential.json' "
                + "and 'https://other.example.net/1'")
    }

    /// Elsewhere the two documents of one badge may have addresses that have nothing in common.
    @Test(arguments: [
        "{\"type\":\"Assertion\",\"id\":\"https://badges.example.org/other/1\"}",
        "{\"type\":\"Assertion\",\"id\":\"urn:uuid:5ed3a2c1-0000-4000-8000-000000000001\"}",
        "{\"type\":\"Assertion\"}",
        "https://badges.example.org/other/1",
    ])
    func saysWhereItCannotTellWhetherBothAreOneBadge(_ assertion: String) async throws {
        let scene = try Tampering.Scene()
        let credentials = [
            try BakedCredential(assertion, version: .openBadges2),
            try BakedCredential(scene.credential.text, version: .openBadges3),
        ]
        let file = try BadgePicture(TestPicture.png).baking(credentials)
        let verification = try await verify(file, with: scene.site, issuer: .named("did:web:badges.example.org"))
        #expect(verification.isValid)
        #expect(
            verification.reason(.format)
                == "an Open Badges 3.0 credential with the members that the standard requires; "
                + "the Open Badges 2.0 document beside it was not checked and may be of another badge")
    }

    @Test func refusesADocumentBesideItThatCannotBeRead() async throws {
        let scene = try Tampering.Scene()
        let result = try await format(credential: scene.credential, assertion: ["type": "BadgeClass"])
        #expect(
            result.reason
                == "the Open Badges 2.0 document beside it cannot be read: it is JSON of the type 'BadgeClass', not a badge"
        )
    }
}
