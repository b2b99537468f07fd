/// The twelve months in which a completion is counted, where they are not the calendar year.
package struct CreditYear: Sendable {
    /// What the year is called: "Example fiscal year".
    package let name: String
    /// 1 to 12.
    package let firstMonth: Int
    package let firstDay: Int
    package let source: Located<Slug>?

    package init(name: String, firstMonth: Int, firstDay: Int, source: Located<Slug>?) {
        self.name = name
        self.firstMonth = firstMonth
        self.firstDay = firstDay
        self.source = source
    }

    /// The credit year that holds a date, named by the calendar year it ends in, with its first and last day.
    package func containing(_ date: CalendarDate) -> (year: Int, first: CalendarDate, last: CalendarDate)? {
        guard let boundary = CalendarDate(year: date.year, month: firstMonth, day: firstDay) else { return nil }
        let startYear = date < boundary ? date.year - 1 : date.year
        guard let first = CalendarDate(year: startYear, month: firstMonth, day: firstDay),
            let next = CalendarDate(year: startYear + 1, month: firstMonth, day: firstDay)
        else { return nil }
        return (next.dayBefore.year, first, next.dayBefore)
    }
}
