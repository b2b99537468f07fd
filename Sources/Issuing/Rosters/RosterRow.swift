package import CatalogModel
package import Credentials
package import Registry

/// One completion: who has earned which edition, when, and what of it may be shown.
package struct RosterRow: Sendable {
    /// The line of the roster that the row begins on, from 1.
    package let line: Int
    package let identity: EarnerIdentity
    package let edition: EditionReference
    package let completed: CalendarDate
    /// The name to show; nil without consent, whatever the roster says.
    package let name: PublicName?
    /// Whether the badge is to carry a salted hash of the address; only ever with an address.
    package let wantsHash: Bool
    package let email: EarnerAddress?
    package let earner: EarnerKey?
    package let credit: Slug?
    package let provider: Slug?
    /// Where the badge was first issued by somebody else.
    package let first: FirstIssue?

    /// Whether two rows about the same award say the same of it.
    package func saysTheSame(as other: RosterRow) -> Bool { differences(from: other).isEmpty }

    /// The columns under which two rows about the same award say different things.
    func differences(from other: RosterRow) -> [RosterColumn] {
        let compared: [(RosterColumn, Bool)] = [
            (.email, email == other.email), (.completed, completed == other.completed), (.name, name == other.name),
            (.identity, wantsHash == other.wantsHash), (.credit, credit == other.credit),
            (.provider, provider == other.provider), (.firstIssuer, first?.issuer == other.first?.issuer),
            (.firstIssued, first?.date == other.first?.date),
        ]
        return compared.filter { !$0.1 }.map(\.0)
    }
}
