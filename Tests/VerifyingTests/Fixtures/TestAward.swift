import CatalogModel
import Credentials
import JSONText
import Testing

/// One award with every document about it, each of which a test may change.
struct TestAward {
    static let address = "earner@example.org"
    static let salt = "00112233445566778899aabbccddeeff"

    let issuer: TestIssuer
    let id: String
    let place: Int
    let name: String

    init(by issuer: TestIssuer, id: String = "7g4n-q2ke-0w9r-x5tb", place: Int = 4711, name: String = "Ada Example") {
        self.issuer = issuer
        self.id = id
        self.place = place
        self.name = name
    }

    private var baseURL: BaseURL { issuer.baseURL }

    var achievementPage: String { baseURL.description + "micro-credentials/seeing-clearly/2026-01/" }

    var achievement: Achievement {
        Achievement(
            name: "Seeing Clearly", description: "Looks at a class from its last row.", criteria: "- Looks.\n- Asks.",
            outcomes: [.init(text: "Looks.", address: achievementPage + "#outcome-1")], address: achievementPage,
            version: "2026-01", language: "en", image: achievementPage + "badge.png", imageCaption: "A pair of glasses",
            relatives: [])
    }

    func recipient() throws -> RecipientHash { try #require(RecipientHash(of: Self.address, salt: Self.salt)) }

    // MARK: Open Badges 3.0

    var credentialAddress: String { get throws { baseURL.absolute(BadgeIssuer.credentialAddress(of: try awardID)) } }

    func unsignedCredential() throws -> JSONOutput {
        OpenBadgeCredential(
            id: try credentialAddress, title: achievement.name, issuer: OpenBadgeCredential.issuer(issuer.issuer),
            achievement: achievement.document,
            subject: .init(
                id: "urn:uuid:5ed3a2c1-0000-4000-8000-00000000000\(place % 10)", name: PublicName(name),
                recipient: try recipient(), narrative: nil),
            completed: try #require(CalendarDate(iso: "2026-06-30")),
            issued: try #require(UTCInstant(iso: "2026-07-01T09:00:00Z")),
            status: try #require(StatusEntry(list: 1, index: place)),
            statusList: baseURL.absolute(issuer.issuer.statusListAddress(1))
        ).document
    }

    func credential() throws -> JSONOutput { try issuer.sign(unsignedCredential()) }

    // MARK: Open Badges 2.0

    var assertionAddress: String { get throws { baseURL.absolute(BadgeIssuer.assertionAddress(of: try awardID)) } }
    var badgeClassAddress: String {
        get throws { baseURL.absolute(issuer.issuer.badgeClassAddress(of: try edition)) }
    }

    func assertion() throws -> JSONOutput {
        OpenBadgesTwo.assertion(
            id: try assertionAddress, recipient: try recipient(), badge: try badgeClassAddress,
            issuedOn: try #require(UTCInstant(iso: "2026-07-01T09:00:00Z")), image: achievement.image, narrative: nil)
    }

    func badgeClass() throws -> JSONOutput {
        OpenBadgesTwo.badgeClass(of: try edition, achievement: achievement, by: issuer.issuer)
    }

    private var edition: EditionReference {
        get throws { try #require(EditionReference("seeing-clearly@2026-01")) }
    }

    private var awardID: AwardID { get throws { try #require(AwardID(id)) } }
}
