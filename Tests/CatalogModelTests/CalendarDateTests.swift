import CatalogModel
import Testing

struct CalendarDateTests {
    @Test(arguments: ["0001-01-01", "2020-02-29", "2000-02-29", "2026-06-30", "2026-12-31", "9999-12-31"])
    func writesADayAsItReadsIt(_ text: String) {
        #expect(CalendarDate(iso: text)?.description == text)
    }

    @Test(arguments: [
        "2021-02-29", "1900-02-29", "2100-02-29", "2020-02-30", "2020-04-31", "2020-06-31", "2020-09-31", "2020-11-31",
        "2020-01-00", "2020-01-32", "2020-00-10", "2020-13-01", "0000-01-01",
    ])
    func refusesADayThatDoesNotExist(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(arguments: [
        "", "2020", "2020-03", "2020-3-24", "20-03-24", "02020-03-24", "2020/03/24", "20200324", "24-03-2020",
        "2020-03-24 ",
        " 2020-03-24", "2020-03-24T00:00:00Z", "March 24, 2020", "+020-03-24", "-020-03-24", "２０２０-03-24", "2020–03–24",
        "2020-03-2a", "2020--3-24",
    ])
    func refusesEveryOtherWayToWriteADay(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(arguments: [
        ("2026-07-01", "2026-06-30"), ("2026-01-01", "2025-12-31"), ("2024-03-01", "2024-02-29"),
        ("2023-03-01", "2023-02-28"), ("2000-03-01", "2000-02-29"), ("1900-03-01", "1900-02-28"),
        ("2026-05-15", "2026-05-14"), ("0001-01-01", "0001-01-01"),
    ])
    func goesBackADayAcrossMonthsAndYears(day: String, before: String) {
        #expect(CalendarDate(iso: day)?.dayBefore.description == before)
    }

    @Test func countsEveryDayOfFourHundredYearsOnce() throws {
        var day = try #require(CalendarDate(year: 2400, month: 12, day: 31))
        let last = try #require(CalendarDate(year: 2001, month: 1, day: 1))
        var count = 1
        while day > last {
            #expect(day.dayBefore < day)
            day = day.dayBefore
            count += 1
        }
        #expect(count == 146_097)
    }

    @Test func sortsByTime() {
        let days = ["2020-10-01", "2020-09-30", "2019-12-31", "2020-09-03"].compactMap(CalendarDate.init(iso:))
        #expect(days.sorted().map(\.description) == ["2019-12-31", "2020-09-03", "2020-09-30", "2020-10-01"])
    }
}
