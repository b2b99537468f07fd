import CatalogModel
import Testing

struct PartialDateTests {
    @Test(arguments: ["2020-09", "2020-09-15", "0001-01", "9999-12-31"])
    func writesADateAsItReadsIt(_ text: String) {
        #expect(PartialDate(iso: text)?.description == text)
    }

    @Test(arguments: [
        "", "2020", "2020-13", "2020-00", "2020-9", "2020-9-", "202-009", "2020-02-30", "2020-09-", "Sep2020",
    ])
    func refusesWhatIsNoMonthOrDay(_ text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test func sortsAMonthBeforeItsDays() {
        let dates = ["2020-10", "2020-09-30", "2020-09-01", "2020-09", "2019-12-31"].compactMap(PartialDate.init(iso:))
        let sorted = dates.sorted().map(\.description)
        #expect(sorted == ["2019-12-31", "2020-09", "2020-09-01", "2020-09-30", "2020-10"])
    }

    @Test func doesNotTakeAMonthForItsFirstDay() throws {
        let month = try #require(PartialDate(iso: "2020-09"))
        let day = try #require(PartialDate(iso: "2020-09-01"))
        #expect(month != day)
        #expect(month.firstDay == day.firstDay)
        #expect(month.day == nil)
    }

    @Test func takesADayFromACalendarDate() throws {
        let date = try #require(CalendarDate(iso: "2020-03-24"))
        #expect(PartialDate(date) == PartialDate(iso: "2020-03-24"))
    }
}
