import CatalogModel

/// One day of completion in a row of an export; a row has several where each micro-credential has a column.
struct ExportedCompletion {
    /// Nil where it could not be read, which was told.
    let day: CalendarDate?
    /// As a roster names it; nil where another column says it.
    let credential: String?
    /// Where the day stands.
    let range: Range<Int>
    let heading: String?
}
