/// A day in the Gregorian calendar with no time and no zone: a completion on 30 June is on 30 June everywhere.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the length of the month.
    package let day: Int

    /// - Returns: nil for a day that does not exist, such as 30 February. Years are 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.dayCount(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD` (ISO 8601, extended form) and nothing else.
    package init?(iso text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2],
            let year = ISODigits.number(parts[0]), let month = ISODigits.number(parts[1]),
            let day = ISODigits.number(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var description: String { ISODigits.text(numbers, separator: "-") }

    /// With how many digits each is written.
    var numbers: [(value: Int, width: Int)] { [(year, 4), (month, 2), (day, 2)] }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day before this one; the first of year 1 has none and stays itself.
    package var dayBefore: CalendarDate {
        if let date = CalendarDate(year: year, month: month, day: day - 1) { return date }
        let before = month > 1 ? (year, month - 1) : (year - 1, 12)
        let last = Self.dayCount(ofMonth: before.1, in: before.0)
        return CalendarDate(year: before.0, month: before.1, day: last) ?? self
    }

    /// 28 to 31; February has 29 days in leap years of the Gregorian calendar.
    package static func dayCount(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
