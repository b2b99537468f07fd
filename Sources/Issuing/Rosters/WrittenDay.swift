package import CatalogModel

/// Days as spreadsheets and people write them: for the hint that shows the one form a roster has, and for imports.
package enum WrittenDay {
    /// Longer than any date with its time.
    private static let byteLimit = 60

    /// Whether a text has the form `YYYY-MM-DD`, whether or not the day exists.
    package static func hasISOForm(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { Figures($0) != nil }
    }

    /// The days that a text in another form might mean, each once; none where it could only be guessed at.
    ///
    /// - Figures: `6/30/2026`, `30.06.2026`, `2026-6-3`, `6/30/26`; month first, then day first, where both exist.
    /// - Words: `June 30, 2026`, `30-Jun-26`, `Tuesday, 30th June 2026`, `30 de junio de 2026`.
    /// - A number: `20260630`, or the days since 30 December 1899, as spreadsheets keep dates.
    /// - Any of them before a time, or after the apostrophe by which spreadsheets mark text.
    ///
    /// - Parameters:
    ///   - text: as it is written.
    ///   - order: which of day and month comes first where both are figures; nil where that is not known.
    /// - Returns: each day once, the likeliest first.
    package static func readings(of text: String, order: DateOrder? = nil) -> [CalendarDate] {
        guard text.utf8.count <= byteLimit else { return [] }
        let day = day(of: text)
        if let date = number(day) { return [date] }
        let words = words(of: day)
        let figures = words.compactMap(Figures.init)
        let found = words.count == figures.count ? inFigures(figures, order) : inWords(words)
        return found.enumerated().filter { !found[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// Whether a text is the number by which spreadsheets keep a day, which says nothing to a person.
    package static func isSerial(_ text: String) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts[0].utf8.count == 5 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    }

    /// Whether the year that a text gives has two digits.
    package static func hasShortYear(_ text: String) -> Bool {
        let words = words(of: day(of: text))
        return words.count == 3 && !words.contains { word in word.utf8.count { isDigit($0) } > 2 }
    }

    /// Which of day and month comes first in a text, where only one of the two can.
    package static func order(of text: String) -> DateOrder? {
        let words = words(of: day(of: text))
        guard words.count == 3, words.allSatisfy({ Figures($0) != nil }), words[0].utf8.count <= 2,
            words[2].utf8.count == 4
        else { return nil }
        let possible = DateOrder.allCases.filter { !readings(of: text, order: $0).isEmpty }
        return possible.count == 1 ? possible[0] : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func day(of text: String) -> Substring {
        withoutTime(text.lowercased().drop { $0 == "'" || $0 == "’" })
    }

    private static func words(of day: Substring) -> [Substring] {
        day.split { "/.-,".contains($0) || $0.isWhitespace }.filter { !["de", "del"].contains($0) }
    }

    /// Digits as they are written: how many there are tells a year from a day.
    private struct Figures {
        let value: Int
        let count: Int

        init?(_ word: Substring) {
            guard (1...8).contains(word.utf8.count), word.allSatisfy({ ("0"..."9").contains($0) }),
                let value = Int(word)
            else { return nil }
            self.value = value
            self.count = word.utf8.count
        }

        /// A year in full, or the last two digits of one in this century.
        var year: Int? { count == 4 ? value : count == 2 ? 2000 + value : nil }
    }

    /// What stands before a time such as `T14:05:00Z` or ` 2:05 PM`.
    private static func withoutTime(_ text: Substring) -> Substring {
        guard let colon = text.firstIndex(of: ":") else { return text }
        var day = text[..<colon]
        while day.last?.isNumber == true { day.removeLast() }
        while let last = day.last, last == "t" || last == "," || last.isWhitespace { day.removeLast() }
        for word in [" a", " a las", " a la"] where day.hasSuffix(word) { day.removeLast(word.count) }
        return day
    }

    private static func number(_ text: Substring) -> CalendarDate? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap(Figures.init) else { return nil }
        switch (whole.count, parts.count) {
        case (8, 1):
            return CalendarDate(year: whole.value / 10_000, month: whole.value / 100 % 100, day: whole.value % 100)
        case (5, 1), (5, 2):
            return parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) } ? serial(whole.value) : nil
        default: return nil
        }
    }

    /// The day of a spreadsheet's number, between the middle of the last century and that of the next.
    private static func serial(_ number: Int) -> CalendarDate? {
        guard (20_000..<80_000).contains(number) else { return nil }
        var (year, month, rest) = (1900, 1, number - 2)
        while rest >= CalendarDate.dayCount(ofMonth: month, in: year) {
            rest -= CalendarDate.dayCount(ofMonth: month, in: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return CalendarDate(year: year, month: month, day: rest + 1)
    }

    private static func inFigures(_ parts: [Figures], _ order: DateOrder?) -> [CalendarDate] {
        guard parts.count == 3 else { return [] }
        let values = parts.map(\.value)
        guard parts[1].count <= 2 else { return [] }
        let yearFirst = parts[2].count <= 2 ? parts[0].year.map { ($0, values[1], values[2]) } : nil
        if parts[0].count == 4 { return dates([yearFirst]) }
        guard parts[0].count <= 2 else { return [] }
        let year = parts[2].year
        switch order {
        case .mdy: return dates([year.map { ($0, values[0], values[1]) }])
        case .dmy: return dates([year.map { ($0, values[1], values[0]) }])
        case nil: break
        }
        return dates([
            year.map { ($0, values[0], values[1]) }, year.map { ($0, values[1], values[0]) }, yearFirst,
        ])
    }

    private static func dates(_ parts: [(year: Int, month: Int, day: Int)?]) -> [CalendarDate] {
        parts.compactMap { $0.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) } }
    }

    private static func inWords(_ words: [Substring]) -> [CalendarDate] {
        let words = words.filter { !isWeekday($0) }
        let months = words.compactMap(month)
        let numbers = words.filter { month($0) == nil }
            .compactMap { word in Figures(word) ?? Figures(word.dropLast(hasOrdinalEnding(word) ? 2 : 0)) }
        guard words.count == 3, months.count == 1, numbers.count == 2 else { return [] }
        let isYearFirst = numbers[0].count == 4
        let (year, day) = isYearFirst ? (numbers[0].year, numbers[1]) : (numbers[1].year, numbers[0])
        guard let year, day.count <= 2 else { return [] }
        return dates([(year, months[0], day.value)])
    }

    private static func hasOrdinalEnding(_ word: Substring) -> Bool {
        ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    }

    private static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]

    private static func isWeekday(_ word: Substring) -> Bool {
        let names = [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes",
            "miércoles", "jueves", "viernes", "sábado", "domingo",
        ]
        return word.count >= 3 && names.contains { $0.hasPrefix(word) }
    }

    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let names = [CalendarDate.monthNames.map { $0.lowercased() }, spanishMonths]
        return names.lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }.first.map { $0 + 1 }
    }
}
