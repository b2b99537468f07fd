import CatalogModel
import Synchronization

/// Dates and credit years in words, each made once: awards share days of issue and completion.
final class RecentDates: Sendable {
    /// More days than a registry has; so many cost less than a megabyte.
    private static let limit = 4_096

    private let words: SiteWords
    private let made = Mutex<[CalendarDate: DateView]>([:])
    /// By the number of the year.
    private let years = Mutex<[Int: String]>([:])

    init(_ words: SiteWords) {
        self.words = words
    }

    /// May be asked by many tasks at once.
    func view(of date: CalendarDate) -> DateView {
        if let known = made.withLock({ $0[date] }) { return known }
        let view = words.date(date)
        made.withLock { made in
            if made.count >= Self.limit { made = [:] }
            made[date] = view
        }
        return view
    }

    /// A credit year, of which a site has one kind; may be asked by many tasks at once.
    func creditYear(_ name: String, year: Int, first: CalendarDate, last: CalendarDate) -> String {
        if let known = years.withLock({ $0[year] }) { return known }
        let text = words.creditYear(name, year: year, first: first, last: last)
        years.withLock { $0[year] = text }
        return text
    }
}
