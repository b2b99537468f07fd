package import CatalogModel
package import JSONText

/// One award as Open Badges 3.0 publishes it, without its proof.
///
/// <https://www.imsglobal.org/spec/ob/v3p0/#openbadgecredential>. The contexts are the two that every public verifier has built in.
package struct OpenBadgeCredential: Sendable {
    /// The contexts, in the order that the standard demands.
    package static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// Who earned it, as far as that is public.
    package struct Subject: Sendable {
        /// `urn:uuid:…`, which stands for the earner in this award and nowhere else.
        package let id: String
        package let name: PublicName?
        package let recipient: RecipientHash?
        /// A sentence on the credit elected; `creditsEarned` would be read as credit hours, which it is not.
        package let narrative: String?

        package init(id: String, name: PublicName?, recipient: RecipientHash?, narrative: String?) {
            self.id = id
            self.name = name
            self.recipient = recipient
            self.narrative = narrative
        }
    }

    /// Its address.
    package let id: String
    package let title: String
    /// As `issuer(_:)` makes it, or as it was frozen.
    package let issuer: JSONOutput
    /// As `Achievement.document` makes it, or as it was frozen.
    package let achievement: JSONOutput
    package let subject: Subject
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    /// The address of the award's status list.
    package let statusList: String

    package init(
        id: String, title: String, issuer: JSONOutput, achievement: JSONOutput, subject: Subject,
        completed: CalendarDate, issued: UTCInstant, status: StatusEntry, statusList: String
    ) {
        self.id = id
        self.title = title
        self.issuer = issuer
        self.achievement = achievement
        self.subject = subject
        self.completed = completed
        self.issued = issued
        self.status = status
        self.statusList = statusList
    }

    /// The document that is signed.
    package var document: JSONOutput { .object(members) }

    /// The bytes that a signed document is published in, with a line end at their end.
    ///
    /// They are signed too, so the same document has the same bytes for ever.
    package static func file(of document: JSONOutput) -> [UInt8] { writer.bytes(of: document) }

    static let writer = JSONWriter(layout: .pretty)

    var members: [JSONOutput.Member] {
        [
            .init("@context", .strings(Self.contexts)), .init("id", .string(id)),
            .init("type", ["VerifiableCredential", "OpenBadgeCredential"]), .init("name", .string(title)),
            .init("issuer", issuer), .init("validFrom", .string(issued.description)),
            .init("awardedDate", .string(Self.awardedDate(completed))),
            .init("credentialSubject", subject.document(achievement: achievement)),
            .init("credentialStatus", status.document(list: statusList)),
        ]
    }

    /// A day as the time that the format asks for: noon in UTC, which is the same day in every time zone but those of
    /// twelve and more hours ahead.
    package static func awardedDate(_ date: CalendarDate) -> String { "\(date)T12:00:00Z" }

    /// The issuer by value: an object, because not every verifier reads a bare identifier.
    package static func issuer(_ issuer: BadgeIssuer) -> JSONOutput {
        .object(omittingNil: [
            "id": .string(issuer.did.description), "type": ["Profile"], "name": .string(issuer.issuer.name),
            "url": .string(issuer.issuer.url ?? issuer.baseURL.description),
            "email": issuer.issuer.email.map { .string($0) }, "description": .string(issuer.issuer.description),
        ])
    }
}

extension OpenBadgeCredential.Subject {
    fileprivate func document(achievement: JSONOutput) -> JSONOutput {
        var identifiers: [JSONOutput] = []
        if let name {
            identifiers.append([
                "type": "IdentityObject", "hashed": false, "identityHash": .string(name.text), "identityType": "name",
            ])
        }
        if let recipient {
            identifiers.append([
                "type": "IdentityObject", "hashed": true, "identityHash": .string(recipient.identity),
                "identityType": "emailAddress", "salt": .string(recipient.salt),
            ])
        }
        return .object(omittingNil: [
            "id": .string(id), "type": ["AchievementSubject"],
            "identifier": identifiers.isEmpty ? nil : .array(identifiers),
            "narrative": narrative.map { .string($0) }, "achievement": achievement,
        ])
    }
}
