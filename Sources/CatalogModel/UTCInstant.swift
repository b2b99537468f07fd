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
            let hour = ISODigits.number(bytes[11..<13]), let minute = ISODigits.number(bytes[14..<16]),
            let second = ISODigits.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        self.date = date
        self.secondOfDay = hour * 3600 + minute * 60 + second
    }

    package var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        ISODigits.append(date.numbers, separator: "-", to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
        ISODigits.append(time.map { ($0, 2) }, separator: ":", to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func < (left: UTCInstant, right: UTCInstant) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}
