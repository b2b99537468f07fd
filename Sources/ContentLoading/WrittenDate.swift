import CatalogModel

/// Dates as people write them, for the hint that shows the one form this program reads.
enum WrittenDate {
    /// The numbers of a text in the form `Y-M-D` or `Y-M`, whether or not the day exists.
    static func isoParts(_ text: String) -> (year: Int, month: Int, day: Int?)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        return (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : nil)
    }

    /// The ISO form of "March 24, 2020", "24 March 2020" or "March 2020", where the text can only mean that.
    ///
    /// - Returns: nil for dates in figures: `3/4/2020` means two days in two countries.
    static func reading(of text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let month = words.compactMap(Self.month).first, let year = words.compactMap(Self.year).first else {
            return nil
        }
        let days = words.compactMap(Self.day)
        guard days.count <= 1, words.count == 2 + days.count else { return nil }
        guard let date = CalendarDate(year: year, month: month, day: days.first ?? 1) else { return nil }
        return days.isEmpty ? String(date.description.prefix(7)) : date.description
    }

    private static func month(_ word: String) -> Int? {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static func year(_ word: String) -> Int? {
        word.count == 4 ? Int(word) : nil
    }

    private static func day(_ word: String) -> Int? {
        let figures = word.prefix { $0.isNumber }
        let ending = word.dropFirst(figures.count)
        guard figures.count <= 2, ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
        return Int(figures)
    }
}
