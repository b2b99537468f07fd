import CatalogModel
import Credentials
import JSONText
import Testing

/// One award with everything in it; tests leave out or change what they are about.
struct AwardSample {
    static let site = "https://badges.example.org"
    static let edition = "\(site)/micro-credentials/data-cycle/2020-09"
    static let award = "\(site)/badges/7g4n-q2ke-0w9r-x5tb"

    var title = "Data Cycle"
    var name: String? = "Ana Example"
    var hasHash = true
    var narrative: String? = "The earner elected 30 hours of professional development."
    /// Empty for an edition of which only the title is known.
    var outcomes = ["Collects the data.", "Decides with others."]
    var hasRelative = true

    var achievement: Achievement {
        Achievement(
            name: title, description: outcomes.isEmpty ? title : "You lead a cycle of inquiry.",
            criteria: outcomes.isEmpty ? nil : outcomes.map { "- " + $0 }.joined(separator: "\n"),
            outcomes: outcomes.enumerated().map { .init(text: $1, address: "\(Self.edition)/#outcome-\($0 + 1)") },
            address: "\(Self.edition)/", version: "2020-09", language: "en", image: "\(Self.edition)/badge.png",
            imageCaption: "Badge for Data Cycle",
            relatives: hasRelative
                ? [.init(address: "\(Self.site)/micro-credentials/data-cycle/2020-02/", version: "2020-02")] : [])
    }

    /// The hash of `ana@example.org` with the salt behind it.
    static func recipient() throws -> RecipientHash {
        try #require(RecipientHash(of: "ana@example.org", salt: "00112233445566778899aabbccddeeff"))
    }

    static func issuer(url: String? = "https://office.example.org/", email: String? = "badges@example.org") -> Issuer {
        Issuer(name: "Regional Office", url: url, email: email, description: "Awards \"micro-credentials\" & more.")
    }

    static func badgeIssuer(
        _ issuer: Issuer = issuer(), isSpecimen: Bool = false, at address: String = "\(site)/"
    ) throws -> BadgeIssuer {
        BadgeIssuer(issuer: issuer, isSpecimen: isSpecimen, baseURL: try #require(BaseURL(address)))
    }

    func credential() throws -> OpenBadgeCredential {
        OpenBadgeCredential(
            id: "\(Self.award)/credential.json", title: title,
            issuer: OpenBadgeCredential.issuer(try Self.badgeIssuer()), achievement: achievement.document,
            subject: .init(
                id: "urn:uuid:0c5a3c1e-5f5e-4b5a-9d7e-2f6a1b3c4d5e",
                name: try name.map { try #require(PublicName($0)) },
                recipient: hasHash ? try Self.recipient() : nil, narrative: narrative),
            completed: try #require(CalendarDate(iso: "2026-06-30")),
            issued: try #require(UTCInstant(iso: "2026-11-22T08:30:00Z")),
            status: try #require(StatusEntry(list: 1, index: 94_567)), statusList: "\(Self.site)/status/1.json")
    }

    func document() throws -> JSONOutput { try credential().document }
}
