package import CatalogModel
package import Credentials

/// An award that is complete but for its proof.
package struct AwardDraft: Sendable, Hashable {
    package let id: AwardID
    package let edition: EditionReference
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    package let details: AwardDetails

    package init(
        id: AwardID, edition: EditionReference, completed: CalendarDate, issued: UTCInstant, status: StatusEntry,
        details: AwardDetails
    ) {
        self.id = id
        self.edition = edition
        self.completed = completed
        self.issued = issued
        self.status = status
        self.details = details
    }

    /// The award at another place in a status list.
    package func moved(to place: StatusEntry) -> AwardDraft {
        AwardDraft(id: id, edition: edition, completed: completed, issued: issued, status: place, details: details)
    }
}
