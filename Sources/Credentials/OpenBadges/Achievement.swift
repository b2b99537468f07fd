package import CatalogModel
import Markdown

/// What the badges of one edition certify, in the words that are signed.
///
/// Only what the edition itself says is in it: nothing recalled, inferred or illustrative.
package struct Achievement: Sendable, Hashable {
    /// One outcome with its permanent anchor.
    package struct Outcome: Sendable, Hashable {
        package let text: String
        package let address: String

        package init(text: String, address: String) {
            self.text = text
            self.address = address
        }
    }

    /// Another edition of the same micro-credential.
    package struct Relative: Sendable, Hashable {
        package let address: String
        package let version: String

        package init(address: String, version: String) {
            self.address = address
            self.version = version
        }
    }

    package let name: String
    package let description: String
    /// In Markdown, nil where they are not recorded.
    package let criteria: String?
    package let outcomes: [Outcome]
    /// The edition's page.
    package let address: String
    package let version: String
    package let language: String
    package let image: String
    package let imageCaption: String
    /// Earlier editions whose wording is recorded; what comes later must not change what is signed.
    package let relatives: [Relative]

    package init(
        name: String, description: String, criteria: String?, outcomes: [Outcome], address: String, version: String,
        language: String, image: String, imageCaption: String, relatives: [Relative] = []
    ) {
        self.name = name
        self.description = description
        self.criteria = criteria
        self.outcomes = outcomes
        self.address = address
        self.version = version
        self.language = language
        self.image = image
        self.imageCaption = imageCaption
        self.relatives = relatives
    }

    /// - Parameters:
    ///   - edition: one that the catalog has.
    ///   - catalog: the other editions and the language.
    ///   - issuer: whose pictures and addresses are meant.
    package init(of edition: Edition, in catalog: Catalog, by issuer: BadgeIssuer) {
        let baseURL = issuer.baseURL
        let page = SiteAddress.edition(edition.reference)
        self.name = edition.text.title
        self.description =
            edition.wording.map { edition.text.statement(of: $0.competency.body) } ?? edition.text.title
        self.outcomes = (edition.wording?.outcomes ?? []).map { outcome in
            Outcome(text: outcome.plainText, address: baseURL.absolute(page, anchor: outcome.anchor))
        }
        let criteria = outcomes.map { "- " + $0.text }.joined(separator: "\n")
        self.criteria = criteria.isEmpty ? nil : criteria
        self.address = baseURL.absolute(page)
        self.version = edition.reference.edition.description
        self.language = catalog.site.language
        self.image = baseURL.absolute(issuer.imageAddress(of: edition))
        self.imageCaption = edition.badge.alternativeText
        // To be related is to be "the same for most purposes", which nobody can say of a wording that is not recorded.
        let editions = catalog.microCredential(edition.reference.microCredential)?.editions ?? []
        let earlierOnes = editions.filter { $0.reference.edition < edition.reference.edition && $0.knowledge == .full }
        self.relatives =
            edition.knowledge != .full
            ? []
            : earlierOnes.map { earlier in
                Relative(
                    address: baseURL.absolute(.edition(earlier.reference)),
                    version: earlier.reference.edition.description)
            }
    }
}
