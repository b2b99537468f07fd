package import CatalogModel
package import Credentials

/// What is left of an award's line once it was revoked or replaced: nothing of the earner.
package struct AwardTombstone: Sendable, Hashable {
    package let id: AwardID
    package let edition: EditionReference
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    /// The hash of the line as it was, without its line end, so that a copy of it can be recognized.
    package let withdrawn: SHA256Text

    package init(
        id: AwardID, edition: EditionReference, completed: CalendarDate, issued: UTCInstant, status: StatusEntry,
        withdrawn: SHA256Text
    ) {
        self.id = id
        self.edition = edition
        self.completed = completed
        self.issued = issued
        self.status = status
        self.withdrawn = withdrawn
    }

    /// The tombstone of the award at another place in a status list.
    package func moved(to place: StatusEntry) -> AwardTombstone {
        AwardTombstone(
            id: id, edition: edition, completed: completed, issued: issued, status: place, withdrawn: withdrawn)
    }
}
