import CatalogModel
import Credentials
import JSONText
import Testing

/// The three documents of a hosted badge, as they are published, byte for byte.
struct OpenBadgesTwoTests {
    private static let assertion = "\(AwardSample.award)/assertion.json"

    @Test func writesTheProfileOfAnIssuer() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Issuer",
              "id": "https://badges.example.org/issuer/issuer.json",
              "name": "Regional Office",
              "url": "https://office.example.org/",
              "email": "badges@example.org",
              "description": "Awards \\"micro-credentials\\" & more."
            }

            """
        #expect(try OpenBadgesTwo.profile(of: AwardSample.badgeIssuer())?.prettyText == expected)
    }

    @Test func writesTheProfileOfTheIssuerOfSpecimens() throws {
        let issuer = try AwardSample.badgeIssuer(
            AwardSample.issuer(url: nil), isSpecimen: true, at: "https://example.org/lfe/")
        let profile = try #require(OpenBadgesTwo.profile(of: issuer))
        #expect(profile["id"] == "https://example.org/lfe/issuer/specimen-issuer.json")
        #expect(profile["url"] == "https://example.org/lfe/")
    }

    @Test func writesNoProfileWithoutTheMailboxThatTheFormatAsksFor() throws {
        #expect(try OpenBadgesTwo.profile(of: AwardSample.badgeIssuer(AwardSample.issuer(email: nil))) == nil)
    }

    private func badgeClass(_ award: AwardSample, isSpecimen: Bool = false) throws -> JSONOutput {
        OpenBadgesTwo.badgeClass(
            of: try #require(EditionReference("data-cycle@2020-09")), achievement: award.achievement,
            by: try AwardSample.badgeIssuer(isSpecimen: isSpecimen))
    }

    @Test func writesTheClassOfABadgeWithItsOutcomes() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "BadgeClass",
              "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge-class.json",
              "name": "Data Cycle",
              "description": "You lead a cycle of inquiry.",
              "image": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge.png",
              "criteria": {
                "type": "Criteria",
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/",
                "narrative": "- Collects the data.\\n- Decides with others."
              },
              "alignment": [
                {
                  "targetName": "Collects the data.",
                  "targetUrl": "https://badges.example.org/micro-credentials/data-cycle/2020-09/#outcome-1"
                },
                {
                  "targetName": "Decides with others.",
                  "targetUrl": "https://badges.example.org/micro-credentials/data-cycle/2020-09/#outcome-2"
                }
              ],
              "issuer": "https://badges.example.org/issuer/issuer.json"
            }

            """
        #expect(try badgeClass(AwardSample()).prettyText == expected)
    }

    @Test func leavesOutOfTheClassWhatIsNotRecorded() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "BadgeClass",
              "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge-class.json",
              "name": "Data Cycle",
              "description": "Data Cycle",
              "image": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge.png",
              "criteria": {
                "type": "Criteria",
                "id": "https://badges.example.org/micro-credentials/data-cycle/2020-09/"
              },
              "issuer": "https://badges.example.org/issuer/issuer.json"
            }

            """
        #expect(try badgeClass(AwardSample(outcomes: [])).prettyText == expected)
    }

    /// A verifier trusts an assertion only where its class names an issuer on the same host.
    @Test func namesTheIssuerOfSpecimensInTheirClass() throws {
        let document = try badgeClass(AwardSample(), isSpecimen: true)
        #expect(document["id"] == .string("\(AwardSample.edition)/specimen-badge-class.json"))
        #expect(document["issuer"] == .string("\(AwardSample.site)/issuer/specimen-issuer.json"))
    }

    private func standingAssertion(narrative: String?) throws -> JSONOutput {
        OpenBadgesTwo.assertion(
            id: Self.assertion, recipient: try AwardSample.recipient(),
            badge: "\(AwardSample.edition)/badge-class.json",
            issuedOn: try #require(UTCInstant(iso: "2026-09-15T15:00:00Z")), image: "\(AwardSample.award)/badge.png",
            narrative: narrative)
    }

    @Test(arguments: [nil, "The earner elected 30 hours of professional development."])
    func writesTheAssertionOfABadgeThatStands(_ narrative: String?) throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Assertion",
              "id": "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/assertion.json",
              "recipient": {
                "type": "email",
                "hashed": true,
                "salt": "00112233445566778899aabbccddeeff",
                "identity": "sha256$577c20a72d452d1d95ea9c27df7fd48b20cd7a6c547edfb3731703d3795210e2"
              },
              "badge": "https://badges.example.org/micro-credentials/data-cycle/2020-09/badge-class.json",
              "image": "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/badge.png",
              "verification": {
                "type": "HostedBadge"
              },
              "issuedOn": "2026-09-15T15:00:00Z"\(narrative.map { ",\n  \"narrative\": \"\($0)\"" } ?? "")
            }

            """
        #expect(try standingAssertion(narrative: narrative).prettyText == expected)
    }

    /// The reference validator takes a full assertion for valid although it says `revoked`.
    @Test func leavesOfAWithdrawnAssertionNothingButThatItIsWithdrawn() {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Assertion",
              "id": "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/assertion.json",
              "revoked": true
            }

            """
        #expect(OpenBadgesTwo.revokedAssertion(id: Self.assertion).prettyText == expected)
    }

    @Test func holdsNoMailboxButTheIssuersOwn() throws {
        let withoutMailbox = [
            try standingAssertion(narrative: nil), OpenBadgesTwo.revokedAssertion(id: Self.assertion),
            try badgeClass(AwardSample()),
        ]
        for document in withoutMailbox {
            #expect(!document.prettyText.replacing("\"@context\"", with: "").contains("@"))
        }
        let profile = try #require(OpenBadgesTwo.profile(of: AwardSample.badgeIssuer())).prettyText
        #expect(profile.replacing("\"@context\"", with: "").count { $0 == "@" } == 1)
    }
}
