import Baking
import Credentials
import JSONText
import Testing
import Verifying

/// Open Badges 2.0 badges as their issuer hosts them.
struct AssertionVerificationTests {
    private static let address = "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/assertion.json"
    private static let profile = "https://badges.example.org/issuer/issuer.json"
    private static let badgeClass =
        "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/badge-class.json"

    @Test func passesEverythingForAHostedBadge() async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(
            scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile), recipient: TestAward.address)
        #expect(
            verification.reasons(.passed) == [
                .format: "an Open Badges 2.0 assertion with the members that the standard requires",
                .signature: "the same document stands at \(Self.address)",
                .issuer: "hosted for \(Self.profile), the issuer that was expected",
                .dates: "valid since 2026-07-01T09:00:00Z",
                .status: "the document at \(Self.address) does not say that it was revoked",
                .achievement:
                    "its badge class stands at \(Self.badgeClass), with the members that the standard requires",
                .recipient: "about the address that you gave",
            ])
        #expect(verification.isValid)
        #expect(verification.standard == .openBadges2)
        #expect(verification.facts.title == "Seeing Clearly")
        #expect(verification.facts.issuer == Self.profile)
        #expect(verification.facts.issuerName == "Example Office")
        #expect(verification.facts.issued == "2026-07-01T09:00:00Z")
        #expect(
            verification.basis.map(\.words) == [
                "the assertion at its own address from \(Self.address)", "its badge class from \(Self.badgeClass)",
                "the issuer's profile from \(Self.profile)",
            ])
    }

    @Test(arguments: [
        (ExpectedIssuer.none, CheckResult.notChecked(.noHostExpected(issuer: profile))),
        (.named("did:web:badges.example.org"), .passed(.expectedHost(profile))),
        (
            .named("did:web:badges.example.org:specimens"),
            .failed(.otherHost(profile, claimedName: "Example Office"))
        ),
        (.named("did:web:other.example.net"), .failed(.otherHost(profile, claimedName: "Example Office"))),
    ])
    func comparesTheIssuer(_ expected: ExpectedIssuer, _ result: CheckResult) async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(scene.assertion.bytes, with: scene.site, issuer: expected)
        #expect(verification[.issuer] == result)
    }

    @Test func takesASpecimenForASpecimen() async throws {
        let specimen = TestAward(by: try TestIssuer(isSpecimen: true, seed: 3))
        let bytes = try specimen.assertion().bytes
        let site = try TestSite(of: specimen)
        let asReal = try await verify(bytes, with: site, issuer: .site(TestIssuer().did))
        #expect(
            asReal.reasons(.failed) == [
                .issuer:
                    "issued by https://badges.example.org/issuer/specimen-issuer.json, which issues specimens, "
                    + "not real badges; to check a specimen, name it with --issuer"
            ])
        let asSpecimen = try await verify(bytes, with: site, issuer: .named(specimen.issuer.did.description))
        #expect(asSpecimen.isValid)
    }

    @Test(
        arguments: [
            (["startsWith": "https://badges.example.org/badges/"], true),
            (["startsWith": ["https://x.example.net/", "https://badges.example.org/badges/"]], true),
            (["startsWith": "https://badges.example.org/other/"], false),
            // Reaches no further than the host, which others' hosts can begin with too.
            (["startsWith": "https://badges.example.org"], false),
            (["allowedOrigins": "badges.example.org"], true),
            (["allowedOrigins": ["https://badges.example.org"]], true),
            (["allowedOrigins": "example.org"], false),
            (["allowedOrigins": "badges.example.org", "startsWith": "https://badges.example.org/other/"], false),
        ] as [(JSONOutput, Bool)])
    func heedsWhereTheIssuerHostsBadges(_ verification: JSONOutput, _ isCovered: Bool) async throws {
        var scene = try Tampering.Scene()
        let profile = try #require(OpenBadgesTwo.profile(of: scene.award.issuer.issuer))
        scene.site.publish(try profile.changing("verification", to: verification), at: Self.profile)
        let result = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))[.issuer]
        #expect(
            result == (isCovered ? .passed(.expectedHost(Self.profile)) : .failed(.outOfScope(issuer: Self.profile))))
    }

    @Test func isNotCheckedWithoutItsHost() async throws {
        var scene = try Tampering.Scene()
        scene.site.fail(.noConnection, at: Self.address)
        let verification = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(
            verification.reasons(.notChecked) == [
                .signature:
                    "the assertion at its own address could not be read: there is no connection to \(Self.address)",
                .issuer: "it says that it is from '\(Self.profile)', but the signature was not checked",
                .status:
                    "the assertion at its own address could not be read: there is no connection to \(Self.address)",
                .recipient: "no address was given to compare with",
            ])
    }

    /// A host that does not find an assertion may have lost it.
    @Test func isNotCheckedWhereItIsNotFound() async throws {
        var scene = try Tampering.Scene()
        scene.site.fail(.notFound(Self.address), at: Self.address)
        let verification = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(verification[.status].outcome == .notChecked)
        #expect(verification.verdict == .notChecked)
    }

    @Test func tellsThatItWasReplacedByItsRevocation() async throws {
        var scene = try Tampering.Scene()
        scene.site.publish(OpenBadgesTwo.revokedAssertion(id: Self.address), at: Self.address)
        let verification = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(
            verification.reason(.signature)
                == "the document at \(Self.address) was replaced by one that says it was revoked")
        let kept = try await verify(
            OpenBadgesTwo.revokedAssertion(id: Self.address).bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(kept.reason(.format) == "an Open Badges 2.0 assertion that says only that it was revoked")
        #expect(kept[.signature].outcome == .passed)
        #expect(kept.reason(.dates) == "nothing is left in it but its revocation")
    }

    @Test func isNotCheckedForASignedAssertion() async throws {
        let scene = try Tampering.Scene()
        let signed = try scene.assertion.changing("verification.type", to: "SignedBadge")
        let verification = try await verify(signed.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(
            verification.reason(.signature)
                == "it is verified by a signed text (JWS), and this program reads hosted assertions")
        #expect(verification.verdict == .notChecked)
    }

    @Test func readsABadgeClassThatIsPartOfTheAssertion() async throws {
        var scene = try Tampering.Scene()
        scene.assertion = try scene.assertion.changing("badge", to: scene.award.badgeClass())
        scene.site.publish(scene.assertion, at: Self.address)
        let whole = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(whole.isValid)
        scene.assertion = try scene.assertion.changing("badge.id", to: nil)
        scene.site.publish(scene.assertion, at: Self.address)
        let nameless = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(nameless.reason(.issuer) == "its badge class has no address")
        #expect(nameless[.issuer].outcome == .notChecked)
    }

    @Test(
        arguments: [
            ("issuer", nil, "its badge class does not say where the issuer's profile is"),
            (
                "id", "https://badges.example.org/other.json",
                "its badge class could not be read: \(badgeClass) calls itself 'https://badges.example.org/other.json'"
            ),
            ("id", nil, "its badge class could not be read: \(badgeClass) has no 'id'"),
        ] as [(String, JSONOutput?, String)])
    func isNotCheckedWithAnUnreadableBadgeClass(_ path: String, _ value: JSONOutput?, _ reason: String) async throws {
        var scene = try Tampering.Scene()
        scene.site.publish(try scene.award.badgeClass().changing(path, to: value), at: Self.badgeClass)
        let verification = try await verify(scene.assertion.bytes, with: scene.site, issuer: .named(Self.profile))
        #expect(verification.reason(.issuer) == reason)
    }

    @Test func saysWhatAnOldPictureHolds() async throws {
        let file = try Carrier.png.file(with: Self.address, .openBadges2)
        let verification = try await verify(file, with: TestSite())
        #expect(
            verification.reason(.format) == "it holds only the address of an assertion: check \(Self.address) instead")
        #expect(verification[.format].outcome == .notChecked)
    }
}
