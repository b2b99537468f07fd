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
    /// - Parameters:
    ///   - issuer: who awards.
    ///   - id: its own address.
    ///   - url: the issuer's website, or the site's where it has none.
    /// - Returns: nil where the issuer has no mailbox, which the format requires of an issuer.
    package static func profile(of issuer: Issuer, id: String, url: String) -> JSONOutput? {
        guard let email = issuer.email else { return nil }
        return [
            "@context": context, "type": "Issuer", "id": .string(id), "name": .string(issuer.name),
            "url": .string(url), "email": .string(email), "description": .string(issuer.description),
        ]
    }

    /// What a BadgeClass says, apart from where its documents are.
    package struct Achievement: Sendable {
        package let name: String
        package let description: String
        /// The criteria in Markdown, nil where they are not recorded.
        package let criteria: String?
        package let outcomes: [(text: String, address: String)]

        package init(name: String, description: String, criteria: String?, outcomes: [(text: String, address: String)])
        {
            self.name = name
            self.description = description
            self.criteria = criteria
            self.outcomes = outcomes
        }
    }

    /// The BadgeClass of an edition.
    ///
    /// - Parameters:
    ///   - achievement: what is certified.
    ///   - id: the document's own address.
    ///   - page: the address of the edition, which is the id of its criteria.
    ///   - image: the address of the badge image.
    ///   - issuer: the address of the issuer's profile.
    /// - Returns: the document.
    package static func badgeClass(
        of achievement: Achievement, id: String, page: String, image: String, issuer: String
    ) -> JSONOutput {
        let alignment = achievement.outcomes.map { outcome -> JSONOutput in
            ["targetName": .string(outcome.text), "targetUrl": .string(outcome.address)]
        }
        return .object(omittingNil: [
            "@context": context, "type": "BadgeClass", "id": .string(id), "name": .string(achievement.name),
            "description": .string(achievement.description), "image": .string(image),
            "criteria": .object(omittingNil: [
                "type": "Criteria", "id": .string(page), "narrative": achievement.criteria.map { .string($0) },
            ]),
            "alignment": alignment.isEmpty ? nil : .array(alignment),
            "issuer": .string(issuer),
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
    /// - Returns: the document, without evidence: none is ever published.
    package static func assertion(
        id: String, recipient: (salt: String, identity: String), badge: String, issuedOn: UTCInstant, image: String
    ) -> JSONOutput {
        [
            "@context": context, "type": "Assertion", "id": .string(id),
            "recipient": [
                "type": "email", "hashed": true, "salt": .string(recipient.salt),
                "identity": .string(recipient.identity),
            ],
            "badge": .string(badge), "image": .string(image), "verification": ["type": "HostedBadge"],
            "issuedOn": .string(issuedOn.description),
        ]
    }

    /// The stripped Assertion of an award that was revoked or replaced.
    ///
    /// A full assertion with `revoked` added is taken for valid by the reference validator, so nothing else is left.
    package static func revokedAssertion(id: String) -> JSONOutput {
        ["@context": context, "type": "Assertion", "id": .string(id), "revoked": true]
    }
}
