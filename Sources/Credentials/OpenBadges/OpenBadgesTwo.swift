package import CatalogModel
package import JSONText

/// The three documents of a hosted Open Badges 2.0 badge, as JSON.
///
/// Specification: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html>, section "Open Badges
/// Vocabulary". Every `id` is the address at which the document is published.
package enum OpenBadgesTwo {
    private static let context: JSONOutput = "https://w3id.org/openbadges/v2"

    /// The issuer's Profile.
    ///
    /// - Returns: nil where the issuer has no mailbox, which the format requires of an issuer.
    package static func profile(of issuer: BadgeIssuer) -> JSONOutput? {
        guard let email = issuer.issuer.email else { return nil }
        return [
            "@context": context, "type": "Issuer", "id": .string(issuer.baseURL.absolute(issuer.profileAddress)),
            "name": .string(issuer.issuer.name), "url": .string(issuer.issuer.url ?? issuer.baseURL.description),
            "email": .string(email), "description": .string(issuer.issuer.description),
        ]
    }

    /// The BadgeClass of an edition.
    package static func badgeClass(
        of edition: EditionReference, achievement: Achievement, by issuer: BadgeIssuer
    ) -> JSONOutput {
        let alignment = achievement.outcomes.map { outcome -> JSONOutput in
            ["targetName": .string(outcome.text), "targetUrl": .string(outcome.address)]
        }
        return .object(omittingNil: [
            "@context": context, "type": "BadgeClass",
            "id": .string(issuer.baseURL.absolute(issuer.badgeClassAddress(of: edition))),
            "name": .string(achievement.name), "description": .string(achievement.description),
            "image": .string(achievement.image),
            "criteria": .object(omittingNil: [
                "type": "Criteria", "id": .string(achievement.address),
                "narrative": achievement.criteria.map { .string($0) },
            ]),
            "alignment": alignment.isEmpty ? nil : .array(alignment),
            "issuer": .string(issuer.baseURL.absolute(issuer.profileAddress)),
        ])
    }

    /// The Assertion of an award that stands.
    ///
    /// - Parameters:
    ///   - id: the document's own address.
    ///   - recipient: the earner's address, salted and hashed.
    ///   - badge: the address of the badge class.
    ///   - issuedOn: when the badge was issued.
    ///   - image: the address of the badge image.
    ///   - narrative: a sentence on the credit elected.
    /// - Returns: the document, without evidence: none is ever published.
    package static func assertion(
        id: String, recipient: RecipientHash, badge: String, issuedOn: UTCInstant, image: String, narrative: String?
    ) -> JSONOutput {
        .object(omittingNil: [
            "@context": context, "type": "Assertion", "id": .string(id),
            "recipient": [
                "type": "email", "hashed": true, "salt": .string(recipient.salt),
                "identity": .string(recipient.identity),
            ],
            "badge": .string(badge), "image": .string(image), "verification": ["type": "HostedBadge"],
            "issuedOn": .string(issuedOn.description), "narrative": narrative.map { .string($0) },
        ])
    }

    /// The stripped Assertion of an award that was revoked or replaced.
    ///
    /// A full assertion with `revoked` added is taken for valid by the reference validator, so nothing else is left.
    package static func revokedAssertion(id: String) -> JSONOutput {
        ["@context": context, "type": "Assertion", "id": .string(id), "revoked": true]
    }
}
