/// A date as exactly as a source gives it: a day, or only the month.
package struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// Nil where only the month is known.
    package let day: Int?

    package init(_ date: CalendarDate) {
        self.year = date.year
        self.month = date.month
        self.day = date.day
    }

    /// Reads `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, extended form) and nothing else.
    package init?(iso text: String) {
        let isMonth = text.utf8.count == 7
        guard let date = CalendarDate(iso: isMonth ? text + "-01" : text) else { return nil }
        self.year = date.year
        self.month = date.month
        self.day = isMonth ? nil : date.day
    }

    /// The first day that the date can mean.
    package var firstDay: CalendarDate? { CalendarDate(year: year, month: month, day: day ?? 1) }

    package var description: String {
        ISODigits.text([(year, 4), (month, 2)] + (day.map { [($0, 2)] } ?? []), separator: "-")
    }

    /// A month sorts before its days.
    package static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month, left.day ?? 0) < (right.year, right.month, right.day ?? 0)
    }
}
