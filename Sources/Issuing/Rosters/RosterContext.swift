package import CatalogModel

/// What the rows of a roster are held against.
package struct RosterContext: Sendable {
    package let editions: DatedEditions
    /// The keys that may stand under `provider`.
    package let providers: [Slug]
    /// The day of the run, in UTC.
    package let today: CalendarDate

    package init(editions: DatedEditions, providers: [Slug], today: CalendarDate) {
        self.editions = editions
        self.providers = providers
        self.today = today
    }
}
