import CatalogModel
import Testing

struct CreditYearTests {
    private func year(from month: Int, _ day: Int, with date: String) throws -> [String] {
        let year = CreditYear(name: "Example fiscal year", firstMonth: month, firstDay: day, source: nil)
        let date = try #require(CalendarDate(iso: date))
        let span = try #require(year.containing(date))
        return ["\(span.year)", span.first.description, span.last.description]
    }

    @Test(arguments: [
        ("2026-06-30", ["2026", "2025-07-01", "2026-06-30"]),
        ("2026-07-01", ["2027", "2026-07-01", "2027-06-30"]),
        ("2026-12-31", ["2027", "2026-07-01", "2027-06-30"]),
        ("2027-01-01", ["2027", "2026-07-01", "2027-06-30"]),
        ("2024-02-29", ["2024", "2023-07-01", "2024-06-30"]),
    ])
    func isNamedByTheYearItEndsIn(date: String, expected: [String]) throws {
        #expect(try year(from: 7, 1, with: date) == expected)
    }

    @Test(arguments: [
        ("2026-01-01", ["2026", "2026-01-01", "2026-12-31"]), ("2026-12-31", ["2026", "2026-01-01", "2026-12-31"]),
        ("2024-02-29", ["2024", "2024-01-01", "2024-12-31"]),
    ])
    func canBeTheCalendarYear(date: String, expected: [String]) throws {
        #expect(try year(from: 1, 1, with: date) == expected)
    }

    @Test(arguments: [
        ("2024-02-29", ["2024", "2023-03-01", "2024-02-29"]), ("2024-03-01", ["2025", "2024-03-01", "2025-02-28"]),
        ("2025-02-28", ["2025", "2024-03-01", "2025-02-28"]),
    ])
    func canEndWithFebruary(date: String, expected: [String]) throws {
        #expect(try year(from: 3, 1, with: date) == expected)
    }

    @Test func saysNothingWhereItsFirstDayDoesNotExist() throws {
        let year = CreditYear(name: "Example", firstMonth: 2, firstDay: 29, source: nil)
        for date in ["2026-05-01", "2024-05-01"].compactMap(CalendarDate.init(iso:)) {
            #expect(year.containing(date) == nil)
        }
    }
}
