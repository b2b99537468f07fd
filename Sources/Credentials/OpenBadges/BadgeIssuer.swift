import CatalogModel
import Credentials
import JSONText
import Markdown

/// Who the badges of one registry are by, and where the documents about them are published.
///
/// Specimens have an issuer of their own, whose documents stand apart from those of real badges.
struct BadgeIssuer: Sendable {
    let issuer: Issuer
    let isSpecimen: Bool

    var profileAddress: SiteAddress { .issuer.file(isSpecimen ? "specimen-issuer.json" : "issuer.json") }

    func badgeClassAddress(of edition: Edition) -> SiteAddress {
        .edition(edition.reference).file(isSpecimen ? "specimen-badge-class.json" : "badge-class.json")
    }

    /// The picture of the edition's badge; a specimen's has a band across it.
    func image(of edition: Edition) -> BadgeImage { isSpecimen ? edition.badge.specimen : edition.badge }

    /// Whether the Open Badges 2.0 documents can be made: the format asks for a mailbox.
    var hasDocuments: Bool { issuer.email != nil }

    func profile(baseURL: BaseURL) -> JSONOutput? {
        OpenBadgesTwo.profile(
            of: issuer, id: baseURL.absolute(profileAddress), url: issuer.url ?? baseURL.description)
    }

    func badgeClass(of edition: Edition, context: SiteContext) -> JSONOutput? {
        guard hasDocuments else { return nil }
        let baseURL = context.baseURL
        let page = SiteAddress.edition(edition.reference)
        let outcomes = (edition.wording?.outcomes ?? []).map { outcome in
            (text: outcome.plainText, address: baseURL.absolute(page, anchor: outcome.anchor))
        }
        let criteria = outcomes.map { "- " + $0.text }.joined(separator: "\n")
        let description =
            edition.wording.map { context.bodies.statement(of: $0.competency.body, in: edition.text) }
            ?? edition.text.title
        let achievement = OpenBadgesTwo.Achievement(
            name: edition.text.title, description: description,
            criteria: criteria.isEmpty ? nil : criteria, outcomes: outcomes)
        return OpenBadgesTwo.badgeClass(
            of: achievement, id: baseURL.absolute(badgeClassAddress(of: edition)), page: baseURL.absolute(page),
            image: baseURL.absolute(SiteAddress(file: image(of: edition).png.components)),
            issuer: baseURL.absolute(profileAddress))
    }
}
