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
            let year = decimal(parts[0]), let month = decimal(parts[1]), let day = decimal(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

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

    package static func dayCount(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A second of UTC, as `YYYY-MM-DDTHH:MM:SSZ`: the one form of time that award files and feeds use.
package struct UTCInstant: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let date: CalendarDate
    /// 0 to 86,399.
    package let secondOfDay: Int

    /// - Returns: nil where the second is outside the day.
    package init?(date: CalendarDate, secondOfDay: Int) {
        guard (0..<86_400).contains(secondOfDay) else { return nil }
        self.date = date
        self.secondOfDay = secondOfDay
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ` and nothing else: no fractions, no offsets, no leap second.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
            let second = decimal(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        self.date = date
        self.secondOfDay = hour * 3600 + minute * 60 + second
    }

    package var description: String {
        let hour = padded(secondOfDay / 3600, 2)
        let minute = padded(secondOfDay / 60 % 60, 2)
        return "\(date)T\(hour):\(minute):\(padded(secondOfDay % 60, 2))Z"
    }

    package static func < (left: UTCInstant, right: UTCInstant) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}

private func decimal(_ digits: some Collection<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
