import CatalogModel

/// Days counted from 1 January of the year 1, which is day 0, in the Gregorian calendar throughout.
enum GregorianDays {
    private static let daysOfCycle = 146_097

    static func number(of date: CalendarDate) -> Int {
        var days = daysBefore(year: date.year)
        for month in 1..<date.month { days += CalendarDate.dayCount(ofMonth: month, in: date.year) }
        return days + date.day - 1
    }

    /// - Returns: nil outside the years 1 to 9999.
    static func date(_ number: Int) -> CalendarDate? {
        guard number >= 0 else { return nil }
        // At most one too late: 400 years have no more days than this.
        var year = number * 400 / daysOfCycle + 1
        while daysBefore(year: year) > number { year -= 1 }
        while daysBefore(year: year + 1) <= number { year += 1 }
        var day = number - daysBefore(year: year)
        var month = 1
        while day >= CalendarDate.dayCount(ofMonth: month, in: year) {
            day -= CalendarDate.dayCount(ofMonth: month, in: year)
            month += 1
        }
        return CalendarDate(year: year, month: month, day: day + 1)
    }

    private static func daysBefore(year: Int) -> Int {
        let years = year - 1
        return years * 365 + years / 4 - years / 100 + years / 400
    }
}
