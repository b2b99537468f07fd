import CatalogModel
import Credentials
import JSONText
import Testing

/// The three documents of a hosted badge, as they are published, byte for byte.
struct OpenBadgesTwoTests {
    private static let site = "https://badges.university.edu"
    private static let edition = "\(site)/micro-credentials/data-cycle/2020-09"
    private static let assertion = "\(site)/badges/7g4n-q2ke-0w9r-x5tb/assertion.json"

    private func text(_ document: JSONOutput) -> String {
        String(decoding: JSONWriter(layout: .pretty).bytes(of: document), as: UTF8.self)
    }

    private func profile(email: String?) -> JSONOutput? {
        let issuer = Issuer(
            name: "Regional Office", url: "https://office.university.edu/", email: email,
            description: "Awards \"micro-credentials\" & more.")
        return OpenBadgesTwo.profile(
            of: issuer, id: "\(Self.site)/issuer/issuer.json", url: "https://office.university.edu/")
    }

    @Test func writesTheProfileOfAnIssuer() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Issuer",
              "id": "https://badges.university.edu/issuer/issuer.json",
              "name": "Regional Office",
              "url": "https://office.university.edu/",
              "email": "badges@university.edu",
              "description": "Awards \\"micro-credentials\\" & more."
            }

            """
        #expect(text(try #require(profile(email: "badges@university.edu"))) == expected)
    }

    @Test func writesNoProfileWithoutTheMailboxThatTheFormatAsksFor() {
        #expect(profile(email: nil) == nil)
    }

    private func badgeClass(_ achievement: OpenBadgesTwo.Achievement) -> JSONOutput {
        OpenBadgesTwo.badgeClass(
            of: achievement, id: "\(Self.edition)/badge-class.json", page: "\(Self.edition)/",
            image: "\(Self.edition)/badge.png", issuer: "\(Self.site)/issuer/issuer.json")
    }

    @Test func writesTheClassOfABadgeWithItsOutcomes() {
        let achievement = OpenBadgesTwo.Achievement(
            name: "Data Cycle", description: "Leads a cycle of inquiry.", criteria: "- Collects\n- Decides",
            outcomes: [
                (text: "Collects", address: "\(Self.edition)/#outcome-1"),
                (text: "Decides", address: "\(Self.edition)/#outcome-2"),
            ])
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "BadgeClass",
              "id": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge-class.json",
              "name": "Data Cycle",
              "description": "Leads a cycle of inquiry.",
              "image": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge.png",
              "criteria": {
                "type": "Criteria",
                "id": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/",
                "narrative": "- Collects\\n- Decides"
              },
              "alignment": [
                {
                  "targetName": "Collects",
                  "targetUrl": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/#outcome-1"
                },
                {
                  "targetName": "Decides",
                  "targetUrl": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/#outcome-2"
                }
              ],
              "issuer": "https://badges.university.edu/issuer/issuer.json"
            }

            """
        #expect(text(badgeClass(achievement)) == expected)
    }

    @Test func leavesOutOfTheClassWhatIsNotRecorded() {
        let achievement = OpenBadgesTwo.Achievement(
            name: "Data Cycle", description: "Data Cycle", criteria: nil, outcomes: [])
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "BadgeClass",
              "id": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge-class.json",
              "name": "Data Cycle",
              "description": "Data Cycle",
              "image": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge.png",
              "criteria": {
                "type": "Criteria",
                "id": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/"
              },
              "issuer": "https://badges.university.edu/issuer/issuer.json"
            }

            """
        #expect(text(badgeClass(achievement)) == expected)
    }

    private func standingAssertion() throws -> JSONOutput {
        // SHA-256 of "mayze@example.org" with "deadsea" behind it.
        let identity = "sha256$c8d32d06746899d78eefe21857f5f8327c15f5f4fe7999d42c5c65fcd71e050e"
        return OpenBadgesTwo.assertion(
            id: Self.assertion, recipient: (salt: "deadsea", identity: identity),
            badge: "\(Self.edition)/badge-class.json", issuedOn: try #require(UTCInstant(iso: "2026-09-15T15:00:00Z")),
            image: "\(Self.edition)/badge.png")
    }

    @Test func writesTheAssertionOfABadgeThatStands() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Assertion",
              "id": "https://badges.university.edu/badges/7g4n-q2ke-0w9r-x5tb/assertion.json",
              "recipient": {
                "type": "email",
                "hashed": true,
                "salt": "deadsea",
                "identity": "sha256$c8d32d06746899d78eefe21857f5f8327c15f5f4fe7999d42c5c65fcd71e050e"
              },
              "badge": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge-class.json",
              "image": "https://badges.university.edu/micro-credentials/data-cycle/2020-09/badge.png",
              "verification": {
                "type": "HostedBadge"
              },
              "issuedOn": "2026-09-15T15:00:00Z"
            }

            """
        #expect(text(try standingAssertion()) == expected)
    }

    /// The reference validator takes a full assertion for valid although it says `revoked`.
    @Test func leavesOfAWithdrawnAssertionNothingButThatItIsWithdrawn() {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "type": "Assertion",
              "id": "https://badges.university.edu/badges/7g4n-q2ke-0w9r-x5tb/assertion.json",
              "revoked": true
            }

            """
        #expect(text(OpenBadgesTwo.revokedAssertion(id: Self.assertion)) == expected)
    }

    @Test func holdsNoMailboxButTheIssuersOwn() throws {
        let achievement = OpenBadgesTwo.Achievement(name: "N", description: "D", criteria: nil, outcomes: [])
        let withoutMailbox = [
            try standingAssertion(), OpenBadgesTwo.revokedAssertion(id: Self.assertion), badgeClass(achievement),
        ]
        for document in withoutMailbox {
            #expect(!text(document).replacing("\"@context\"", with: "").contains("@"))
        }
        let ownMailbox = text(try #require(profile(email: "badges@university.edu")))
        #expect(ownMailbox.replacing("\"@context\"", with: "").count { $0 == "@" } == 1)
    }
}
