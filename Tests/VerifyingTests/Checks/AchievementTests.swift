import Credentials
import JSONText
import Testing
import Verifying

/// Whether a badge says what its issuer publishes.
struct AchievementTests {
    private static let address =
        "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/achievement.json"

    private func achievement(_ change: (JSONOutput) throws -> JSONOutput) async throws -> CheckResult {
        var scene = try Tampering.Scene()
        scene.site.publish(try change(scene.award.achievement.document), at: Self.address)
        return try await verify(scene.credential.bytes, with: scene.site)[.achievement]
    }

    /// Later editions are added to the published file, never to what was signed; order and spelling do not count.
    @Test func looksPastWhatIsNotSigned() async throws {
        let result = try await achievement { document in
            guard case .object(let members) = document else { return document }
            return try .object(members.reversed()).changing("related", to: [["id": "https://x.example.net/"]])
                .changing("@context", to: "https://www.w3.org/ns/credentials/v2")
        }
        #expect(result == .passed(.publishedAchievement(at: Self.address)))
    }

    @Test(
        arguments: [
            ("name", "Another", "name"), ("description", nil, "description"),
            ("alignment.0.targetName", "Hears.", "alignment[0].targetName"),
            ("alignment", [], "alignment"), ("tag", ["new"], "tag"), ("id", "https://badges.example.org/", "id"),
            ("image.id", 3, "image.id"),
        ] as [(String, JSONOutput?, String)])
    func namesTheFirstMemberThatDiffers(_ path: String, _ value: JSONOutput?, _ member: String) async throws {
        let result = try await achievement { try $0.changing(path, to: value) }
        #expect(result.reason == "'\(member)' is not as the issuer publishes it at \(Self.address)")
        #expect(result.outcome == .failed)
    }

    @Test func isNotCheckedWhereNothingIsPublished() async throws {
        var scene = try Tampering.Scene()
        scene.site.fail(.notFound(Self.address), at: Self.address)
        let verification = try await verify(
            scene.credential.bytes, with: scene.site, issuer: .named("did:web:badges.example.org"))
        #expect(
            verification.reason(.achievement)
                == "the issuer does not publish the achievement for programs at \(Self.address)")
        #expect(verification.isValid)
    }

    /// Another's server learns nothing of who verifies what.
    @Test(arguments: [
        "https://other.example.net/seeing-clearly/", "https://badges.example.org/seeing-clearly", "urn:uuid:1",
        "https://badges.example.org/seeing-clearly/?x/", "https://badges.example.org.evil.net/a/",
    ])
    func asksOnlyTheIssuersOwnSite(_ id: String) async throws {
        let scene = try Tampering.Scene()
        let document = try scene.award.unsignedCredential().changing(
            "credentialSubject.achievement.id", to: .string(id))
        let verification = try await verify(scene.award.issuer.sign(document).bytes, with: scene.site)
        #expect(verification[.achievement] == .notChecked(.foreignAchievement))
    }

    @Test func staysInTheIssuersFolder() async throws {
        let award = TestAward(by: try TestIssuer(site: "https://pages.example.net/lfe/"))
        let document = try award.unsignedCredential().changing(
            "credentialSubject.achievement.id", to: "https://pages.example.net/other/")
        let verification = try await verify(award.issuer.sign(document).bytes, with: TestSite(of: award))
        #expect(verification[.achievement] == .notChecked(.foreignAchievement))
    }
}
