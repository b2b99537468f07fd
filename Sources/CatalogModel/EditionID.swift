/// The name of one dated wording of a micro-credential: the month, or the day, from which it is known.
///
/// Sorts by time; as text it is the last folder of the edition's address.
package struct EditionID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let date: PartialDate

    /// - Returns: nil for anything but an existing `YYYY-MM` or `YYYY-MM-DD`.
    package init?(_ text: String) {
        guard let date = PartialDate(iso: text) else { return nil }
        self.date = date
    }

    package var description: String { date.description }

    package static func < (left: EditionID, right: EditionID) -> Bool { left.date < right.date }
}
