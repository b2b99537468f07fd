import CatalogModel
import Credentials
import Registry

/// The facts of one award of a test registry, each in the spelling that award files have.
package struct PlainAward: Sendable {
    package var id: String
    package var edition: String
    package var subject: String
    package var completed: String
    package var name: String?
    /// The earner's address, and what it is hashed with.
    package var recipient: (address: String, salt: String)?
    package var credit: String?
    package var provider: String?
    /// Who first issued it, and on which day.
    package var first: (issuer: String, date: String)?
    /// The place in the first status list.
    package var place: Int
    /// Where the award was withdrawn: what became of it, and on which day.
    package var withdrawn: (outcome: String, date: String)?

    package init(
        id: String, edition: String, subject: String, completed: String, name: String? = nil,
        recipient: (address: String, salt: String)? = nil, credit: String? = nil, provider: String? = nil, place: Int,
        withdrawn: (outcome: String, date: String)? = nil
    ) {
        self.id = id
        self.edition = edition
        self.subject = subject
        self.completed = completed
        self.name = name
        self.recipient = recipient
        self.credit = credit
        self.provider = provider
        self.place = place
        self.withdrawn = withdrawn
    }

    /// The award as it is signed.
    ///
    /// - Throws: `spelling` where a fact is not spelled as award files have it.
    func draft(issued: UTCInstant) throws -> AwardDraft {
        let hash = try recipient.map { recipient in
            try Self.value(RecipientHash(of: recipient.address, salt: recipient.salt), of: recipient.salt)
        }
        return AwardDraft(
            id: try Self.value(AwardID(id), of: id), edition: try Self.value(EditionReference(edition), of: edition),
            completed: try Self.value(CalendarDate(iso: completed), of: completed), issued: issued,
            status: try Self.value(StatusEntry(list: 1, index: place), of: "\(place)"),
            details: AwardDetails(
                subject: try Self.value(SubjectID(subject), of: subject),
                name: try name.map { try Self.value(PublicName($0), of: $0) }, recipient: hash,
                credit: try credit.map { try Self.value(Slug($0), of: $0) },
                provider: try provider.map { try Self.value(Slug($0), of: $0) },
                first: try first.map { first in
                    FirstIssue(
                        issuer: try Self.value(PublicName(first.issuer), of: first.issuer),
                        date: try Self.value(CalendarDate(iso: first.date), of: first.date))
                }))
    }

    /// The revocation of an award that was withdrawn.
    ///
    /// - Throws: `spelling` where outcome or day is none.
    func revocation() throws -> Revocation? {
        try withdrawn.map { withdrawn in
            Revocation(
                try Self.value(Revocation.Outcome(rawValue: withdrawn.outcome), of: withdrawn.outcome),
                on: try Self.value(CalendarDate(iso: withdrawn.date), of: withdrawn.date))
        }
    }

    private static func value<Value>(_ value: Value?, of text: String) throws -> Value {
        guard let value else { throw RegistryForge.Failure.spelling(text) }
        return value
    }
}
