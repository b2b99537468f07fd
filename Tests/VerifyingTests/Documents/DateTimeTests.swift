import CatalogModel
import Testing
import Verifying

/// Times as others write them.
struct DateTimeTests {
    @Test(arguments: [
        ("2026-07-01T09:30:00Z", "2026-07-01T09:30:00Z"), ("2026-07-01T09:30:00.123456789Z", "2026-07-01T09:30:00Z"),
        ("2026-07-01T09:30:00-05:00", "2026-07-01T14:30:00Z"), ("2026-07-01T09:30:00+14:00", "2026-06-30T19:30:00Z"),
        ("2026-07-01T09:30:00-00:00", "2026-07-01T09:30:00Z"), ("2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z"),
        ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"), ("2000-02-29T23:59:59+00:01", "2000-02-29T23:58:59Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"), ("2100-03-01T00:30:00+01:00", "2100-02-28T23:30:00Z"),
        ("0001-01-01T00:00:00+01:00", "the beginning of time"), ("9999-12-31T23:59:59-01:00", "the end of time"),
    ])
    func readsATimeWithAZone(_ text: String, _ expected: String) throws {
        #expect(try #require(DateTime(text)).description == expected)
    }

    @Test(arguments: [
        "", "2026-07-01", "2026-07-01T09:30:00", "2026-07-01T09:30Z", "2026-07-01t09:30:00z", "2026-07-01 09:30:00Z",
        "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-07-01T25:00:00Z",
        "2026-07-01T24:00:01Z", "2026-07-01T24:00:00.1Z", "2026-07-01T09:60:00Z", "2026-07-01T09:30:60Z",
        "2026-07-01T09:30:00.Z", "2026-07-01T09:30:00+14:01", "2026-07-01T09:30:00+1:00", "2026-07-01T09:30:00+0100",
        "2026-07-01T09:30:00Z ", "02026-07-01T09:30:00Z", "-026-07-01T09:30:00Z", "0000-01-01T00:00:00Z",
        "2026-07-01T09:30:00\u{2212}05:00", "2026-07-01T0９:30:00Z", "2026-07-01T09:30:00ZZ",
        "2026-07-01T09:30:00." + String(repeating: "1", count: 60) + "Z",
    ])
    func refusesAnythingElse(_ text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func comparesByInstant() throws {
        let texts = [
            "2026-07-01T09:30:00Z", "2026-07-01T09:30:00.01Z", "2026-07-01T10:30:00.1+01:00", "2026-07-01T09:30:01Z",
            "2026-07-01T09:30:00-00:01",
        ]
        let times = try texts.map { try #require(DateTime($0)) }
        #expect(times.sorted() == times)
        #expect(DateTime("2026-07-01T09:30:00.50Z") == DateTime("2026-07-01T11:30:00.5+02:00"))
        let instant = try #require(UTCInstant(iso: "2026-07-01T09:30:00Z"))
        #expect(DateTime(instant) == times[0])
    }

    /// Day by day through the rules for leap years.
    @Test func countsDaysAsTheCalendarDoes() throws {
        var time = try #require(DateTime("1899-12-31T12:00:00Z"))
        for year in 1900...2101 {
            for month in 1...12 {
                for day in 1...CalendarDate.dayCount(ofMonth: month, in: year) {
                    time = time.nextDay
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    guard time.description == "\(date)T12:00:00Z" else {
                        Issue.record("\(time) after the day before \(date)")
                        return
                    }
                }
            }
        }
    }
}
