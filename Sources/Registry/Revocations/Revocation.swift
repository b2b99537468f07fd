package import CatalogModel
import JSONText

/// That an award no longer stands, since when, and nothing about why: reasons stay private.
package struct Revocation: Sendable, Hashable {
    /// What became of the award, as far as the public is told.
    package enum Outcome: String, Sendable, CaseIterable {
        case revoked
        /// Another award took its place; which one is not said here.
        case replaced
    }

    package let outcome: Outcome
    package let date: CalendarDate

    package init(_ outcome: Outcome, on date: CalendarDate) {
        self.outcome = outcome
        self.date = date
    }

    /// The bytes of `revocations/<id>.json`.
    package func file(of award: AwardID) -> [UInt8] {
        JSONWriter(layout: .pretty).bytes(of: [
            "id": .string(award.description), "outcome": .string(outcome.rawValue), "date": .string(date.description),
        ])
    }
}
