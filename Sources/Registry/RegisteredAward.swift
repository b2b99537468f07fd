package import CatalogModel

/// One badge given to one earner, as a line of an award file records it: only what is particular to the award.
package struct RegisteredAward: Sendable {
    package let id: AwardID
    /// The wording that was earned.
    package let edition: EditionReference
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    package let standing: Standing

    /// Whether the badge stands, and what is public of it.
    package enum Standing: Sendable {
        case valid(AwardDetails)
        /// Withdrawn: the line is a tombstone, and nothing of the earner is left in it.
        case withdrawn(Revocation)
    }

    /// The bit of a status list that says whether the award stands (Bitstring Status List 1.0, section 2.1).
    package struct StatusEntry: Sendable, Hashable {
        /// The number of the list, from 1.
        package let list: Int
        package let index: Int

        /// The standard asks for at least 131,072 places a list; this program uses exactly that.
        private static let placesPerList = 131_072

        /// - Returns: nil for a list before the first or a place that no list has.
        package init?(list: Int, index: Int) {
            guard list >= 1, (0..<Self.placesPerList).contains(index) else { return nil }
            self.list = list
            self.index = index
        }
    }
}

/// What a standing award says of its earner and of what was elected; each part only where the earner chose it.
package struct AwardDetails: Sendable {
    /// `urn:uuid:…`, the earner as far as this award goes.
    package let subject: String
    /// The public name, by consent.
    package let name: String?
    package let recipient: RecipientHash?
    /// The credit elected, a key of the edition's.
    package let credit: Slug?
}
