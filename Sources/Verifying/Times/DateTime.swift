package import CatalogModel

/// A point in time as badge documents write it: `2026-07-01T09:30:00.5-05:00`.
///
/// XML Schema's `dateTime` (<https://www.w3.org/TR/xmlschema11-2/#dateTime>) with a zone, in the years 1 to 9999. Any
/// number of digits after the second counts; 24:00:00 is the beginning of the next day; there is no second 60.
package struct DateTime: Sendable, Comparable, CustomStringConvertible {
    /// Seconds from the beginning of the year 1 in UTC.
    private let second: Int
    /// The digits after the second, without zeros at the end.
    private let fraction: String

    /// The longest text that is looked at.
    private static let lengthLimit = 64
    private static let secondsOfDay = 86_400

    package init(_ instant: UTCInstant) {
        self.second = GregorianDays.number(of: instant.date) * Self.secondsOfDay + instant.secondOfDay
        self.fraction = ""
    }

    /// - Returns: nil for anything else, a time without a zone among them.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (20...Self.lengthLimit).contains(bytes.count), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
            let second = Self.number(bytes[17..<19]), hour <= 24, minute < 60, second < 60
        else { return nil }
        var rest = bytes[19...]
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: Self.isDigit)
            guard !fraction.isEmpty else { return nil }
            rest = rest.dropFirst(1 + fraction.count)
            while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        }
        guard let offset = Self.offset(rest) else { return nil }
        if hour == 24 { guard minute == 0, second == 0, fraction.isEmpty else { return nil } }
        let timeOfDay = hour * 3600 + minute * 60 + second
        self.second = GregorianDays.number(of: date) * Self.secondsOfDay + timeOfDay - offset
        self.fraction = String(decoding: fraction, as: UTF8.self)
    }

    /// The time to the second in UTC: `2026-07-01T14:30:00Z`.
    package var description: String {
        let days = (second < 0 ? second - Self.secondsOfDay + 1 : second) / Self.secondsOfDay
        let secondOfDay = second - days * Self.secondsOfDay
        // Only a zone can lead out of the years that dates have.
        guard let date = GregorianDays.date(days), let instant = UTCInstant(date: date, secondOfDay: secondOfDay) else {
            return days < 0 ? "the beginning of time" : "the end of time"
        }
        return instant.description
    }

    /// The same time of the next day.
    package var nextDay: DateTime { DateTime(second: second + Self.secondsOfDay, fraction: fraction) }

    private init(second: Int, fraction: String) {
        self.second = second
        self.fraction = fraction
    }

    package static func < (left: DateTime, right: DateTime) -> Bool {
        (left.second, left.fraction) < (right.second, right.fraction)
    }

    /// Seconds east of UTC: `Z`, or `+hh:mm` and `-hh:mm` up to 14 hours.
    private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
        let zone = Array(zone)
        if zone == [UInt8(ascii: "Z")] { return 0 }
        guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = number(zone[1..<3]),
            let minutes = number(zone[4..<6]), minutes < 60, hours * 60 + minutes <= 14 * 60
        else { return nil }
        switch zone[0] {
        case UInt8(ascii: "+"): return (hours * 60 + minutes) * 60
        case UInt8(ascii: "-"): return -(hours * 60 + minutes) * 60
        default: return nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
