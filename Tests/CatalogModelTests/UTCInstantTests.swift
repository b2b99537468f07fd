import CatalogModel
import Testing

struct UTCInstantTests {
    @Test(arguments: ["2026-09-15T15:00:00Z", "2024-02-29T00:00:00Z", "2026-12-31T23:59:59Z", "0001-01-01T01:02:03Z"])
    func writesASecondAsItReadsIt(_ text: String) {
        #expect(UTCInstant(iso: text)?.description == text)
    }

    @Test(arguments: [
        "", "2026-09-15", "2026-09-15T15:00Z", "2026-09-15T15:00:00", "2026-09-15T15:00:00+00:00",
        "2026-09-15t15:00:00Z",
        "2026-09-15T15:00:00z", "2026-09-15 15:00:00Z", "2026-09-15T15:00:00.0Z", "2026-09-15T24:00:00Z",
        "2026-09-15T23:60:00Z", "2016-12-31T23:59:60Z", "2026-02-29T00:00:00Z", "2026-09-15T1:00:000Z",
        "2026-09-15T-1:00:00Z",
    ])
    func refusesEveryOtherWayToWriteATime(_ text: String) {
        #expect(UTCInstant(iso: text) == nil)
    }

    @Test func holdsTheSecondsOfADay() throws {
        let date = try #require(CalendarDate(iso: "2026-09-15"))
        #expect(UTCInstant(date: date, secondOfDay: 86_399)?.description == "2026-09-15T23:59:59Z")
        #expect(UTCInstant(date: date, secondOfDay: 0)?.description == "2026-09-15T00:00:00Z")
        #expect(UTCInstant(date: date, secondOfDay: 86_400) == nil)
        #expect(UTCInstant(date: date, secondOfDay: -1) == nil)
    }

    @Test func sortsByTime() {
        let texts = ["2026-09-15T15:00:01Z", "2026-09-15T15:00:00Z", "2026-09-14T23:59:59Z"]
        #expect(texts.compactMap(UTCInstant.init(iso:)).sorted().map(\.description) == Array(texts.reversed()))
    }
}
