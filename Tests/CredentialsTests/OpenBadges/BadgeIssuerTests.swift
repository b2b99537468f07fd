import CatalogModel
import Credentials
import Testing

/// Where everything about badges stands in a site.
struct BadgeIssuerTests {
    private static let sites = [
        "https://badges.example.org/", "https://example.org/lfe/", "https://example.org/~alice/a.b/c_d/",
        "https://example.org:8443/",
        "http://localhost:8000/", "http://localhost:8000/preview/",
    ]

    /// A resolver looks for the keys where the identifier says; that is where they must be.
    @Test(arguments: sites, [false, true])
    func publishesTheKeysWhereTheIdentifierSays(_ site: String, _ isSpecimen: Bool) throws {
        let issuer = try AwardSample.badgeIssuer(isSpecimen: isSpecimen, at: site)
        let published = issuer.baseURL.absolute(issuer.didDocumentAddress)
        #expect(issuer.did.documentURL == published.replacing("http://", with: "https://"))
        #expect(WebDID(issuer.did.description) == issuer.did)
    }

    @Test(arguments: [
        ("https://badges.example.org/", false, "did:web:badges.example.org", ".well-known/did.json"),
        ("https://badges.example.org/", true, "did:web:badges.example.org:specimens", "specimens/did.json"),
        ("https://example.org/lfe/", false, "did:web:example.org:lfe", "did.json"),
        ("https://example.org/lfe/", true, "did:web:example.org:lfe:specimens", "specimens/did.json"),
    ])
    func hasAnIdentifierOfItsOwnForSpecimens(
        _ site: String, _ isSpecimen: Bool, _ did: String, _ file: String
    ) throws {
        let issuer = try AwardSample.badgeIssuer(isSpecimen: isSpecimen, at: site)
        #expect(issuer.did.description == did)
        #expect(issuer.didDocumentAddress.path == file)
    }

    @Test func namesEveryDocument() throws {
        let edition = try #require(EditionReference("data-cycle@2020-09"))
        let folder = "micro-credentials/data-cycle/2020-09/"
        let issuer = try AwardSample.badgeIssuer()
        #expect(issuer.statusListAddress(2).path == "status/2.json")
        #expect(issuer.profileAddress.path == "issuer/issuer.json")
        #expect(issuer.badgeClassAddress(of: edition).path == folder + "badge-class.json")
        #expect(BadgeIssuer.achievementAddress(of: edition, isSpecimen: false).path == folder + "achievement.json")
        let specimens = try AwardSample.badgeIssuer(isSpecimen: true)
        #expect(specimens.statusListAddress(2).path == "specimens/status/2.json")
        #expect(specimens.profileAddress.path == "issuer/specimen-issuer.json")
        #expect(specimens.badgeClassAddress(of: edition).path == folder + "specimen-badge-class.json")
        #expect(
            BadgeIssuer.achievementAddress(of: edition, isSpecimen: true).path == folder + "specimen-achievement.json")
    }

    @Test func namesEveryDocumentOfAnAward() throws {
        let award = try #require(AwardID("7g4n-q2ke-0w9r-x5tb"))
        #expect(BadgeIssuer.credentialAddress(of: award).path == "badges/7g4n-q2ke-0w9r-x5tb/credential.json")
        #expect(BadgeIssuer.assertionAddress(of: award).path == "badges/7g4n-q2ke-0w9r-x5tb/assertion.json")
        #expect(BadgeIssuer.bakedImageAddress(of: award).path == "badges/7g4n-q2ke-0w9r-x5tb/badge.png")
    }

    @Test func showsTheEditionsPictureOrThatOfSpecimens() throws {
        let edition = try EditionSample("data-cycle@2020-09").edition()
        let folder = "micro-credentials/data-cycle/2020-09/"
        #expect(try AwardSample.badgeIssuer().imageAddress(of: edition).path == folder + "badge.png")
        #expect(
            try AwardSample.badgeIssuer(isSpecimen: true).imageAddress(of: edition).path == folder
                + "badge-specimen.png")
        #expect(try AwardSample.badgeIssuer().image(of: edition).alternativeText == "Badge for Data Cycle")
    }

    @Test func hasHostedDocumentsOnlyWithAMailbox() throws {
        #expect(try AwardSample.badgeIssuer().hasHostedDocuments)
        #expect(!(try AwardSample.badgeIssuer(AwardSample.issuer(email: nil)).hasHostedDocuments))
    }
}
