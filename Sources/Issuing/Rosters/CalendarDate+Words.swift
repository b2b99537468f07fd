package import CatalogModel

extension CalendarDate {
    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// A form in which day and month cannot be taken for each other: `30 June 2026`.
    package var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }
}
