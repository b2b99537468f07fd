package import CatalogModel
package import Credentials
import Registry

/// What `rosette reissue` changes of an award.
package struct AwardCorrection: Sendable {
    /// What becomes of a fact that not every award has.
    package enum Change<Value: Sendable>: Sendable {
        case kept
        case set(Value)
        case removed

        func value(from old: Value?) -> Value? {
            switch self {
            case .kept: old
            case .set(let value): value
            case .removed: nil
            }
        }
    }

    package let name: Change<PublicName>
    package let completed: CalendarDate?
    package let credit: Change<Slug>
    /// Whether the hash of the earner's address is taken off; it cannot be made here, because the address is not known.
    package let withholdsIdentity: Bool

    package init(
        name: Change<PublicName> = .kept, completed: CalendarDate? = nil, credit: Change<Slug> = .kept,
        withholdsIdentity: Bool = false
    ) {
        self.name = name
        self.completed = completed
        self.credit = credit
        self.withholdsIdentity = withholdsIdentity
    }

    /// Whether an award says all that is to be different.
    func isMet(by details: AwardDetails, _ completed: CalendarDate) -> Bool {
        name.value(from: details.name) == details.name && credit.value(from: details.credit) == details.credit
            && self.completed ?? completed == completed && (!withholdsIdentity || details.recipient == nil)
    }
}
