import CatalogModel
import Importing
import Issuing
import Testing

struct DayTests {
    @Test(arguments: [
        ("2026-06-30", nil), ("2026-06-30T23:59:59Z", nil), ("2026-06-30 00:00:00.000", nil), ("2026/06/30", nil),
        ("2026.6.30", nil), ("20260630", nil), ("6/30/2026", nil), ("06/30/26", nil), ("30.06.2026", nil),
        ("30-06-2026 14:05", nil), ("6/30/2026 2:05 PM", nil), ("6/30/2026 12:00:00 AM", nil),
        ("June 30, 2026", nil), ("Jun 30 2026", nil), ("30 June 2026", nil), ("30-Jun-26", nil),
        ("Tuesday, June 30th, 2026 at 2:05 PM", nil), ("30 de junio de 2026", nil),
        ("martes, 30 de junio de 2026", nil),
        ("'2026-06-30", nil), ("6/30/2026", DateOrder.mdy), ("30/6/26, 14:05", .dmy), ("2026-06-30", .dmy),
    ])
    func readsADay(written: String, order: DateOrder?) throws {
        let result = try ImportSample.row("a@school.example;A;Data Cycle;\"\(written)\";no", order: order)
        #expect(result.problems == "")
        #expect(result.outcome?.rows.first?.completed.description == "2026-06-30")
    }

    @Test(arguments: [("03/04/2026", "2026-03-04", "2026-04-03"), ("3.4.26", "2026-03-04", "2026-04-03")])
    func readsInTheOrderThatIsSaid(written: String, monthFirst: String, dayFirst: String) throws {
        for (order, expected) in [(DateOrder.mdy, monthFirst), (.dmy, dayFirst)] {
            let result = try ImportSample.row("a@school.example;A;Data Cycle;\(written);no", order: order)
            #expect(result.outcome?.rows.first?.completed.description == expected)
        }
    }

    @Test func refusesADayThatCanBeTwo() throws {
        let result = try ImportSample.row("a@school.example;A;Data Cycle;03/04/2026;no")
        #expect(
            result.problems == """
                exports/june.csv:2:31: error: the date under 'Finished' can be 4 March 2026 (2026-03-04) or 3 April 2026 \
                (2026-04-03) [import-date]
                   = hint: say '--dates mdy' if the month comes first, '--dates dmy' if the day does

                """)
    }

    @Test(arguments: [
        ("06/30/2026", "; on line 2, only the month can come first"),
        ("30/06/2026", "; on line 2, only the day can come first"),
    ])
    func saysWhatAnotherRowSuggestsAndDecidesNothingByIt(proof: String, suggestion: String) throws {
        let result = try ImportSample.read(
            """
            E-mail,Learner,Course,Finished,Show name
            a@school.example,A,Data Cycle,\(proof),no
            b@school.example,B,Data Cycle,03/04/2026,no

            """)
        #expect(result.outcome == nil)
        #expect(result.problems.hasSuffix("'--dates dmy' if the day does\(suggestion)\n"))
    }

    @Test func saysWhereAFileHasBothOrders() throws {
        let result = try ImportSample.read(
            """
            E-mail,Learner,Course,Finished,Show name
            a@school.example,A,Data Cycle,06/30/2026,no
            b@school.example,B,Data Cycle,30/06/2026,no
            c@school.example,C,Data Cycle,03/04/2026,no

            """)
        #expect(
            result.problems.hasSuffix(
                "   = hint: this file has days in both orders, as on lines 2 and 3: write them all as year-month-day\n")
        )
    }

    @Test(arguments: [
        ("46203", "what stands under 'Finished' is the number by which a spreadsheet keeps a day"),
        ("46203.5", "what stands under 'Finished' is the number by which a spreadsheet keeps a day"),
        ("2026-02-30", "the day under 'Finished' does not exist"),
        ("June 2026", "the text under 'Finished' is not a date that can be read"),
        ("", "there is nothing under 'Finished'"),
        ("2027-01-01", "the day under 'completed' is in the future"),
        ("2019-01-01", "the day under 'completed' is before"),
    ])
    func refusesWhatIsNoDay(written: String, message: String) throws {
        let result = try ImportSample.row("a@school.example;A;Data Cycle;\(written);no")
        #expect(result.problems.contains("error: \(message)"))
    }

    @Test func refusesADayInTheOtherOrder() throws {
        let result = try ImportSample.row("a@school.example;A;Data Cycle;30/06/2026;no", order: .mdy)
        #expect(
            result.problems == """
                exports/june.csv:2:31: error: the date under 'Finished' cannot have the month first; otherwise it is \
                30 June 2026 (2026-06-30) [import-date]
                   = hint: check '--dates', and whether the file has days in both orders

                """)
    }

    @Test func countsYearsOfTwoDigits() throws {
        let result = try ImportSample.row("a@school.example;A;Data Cycle;6/30/26;no")
        #expect(result.outcome?.shortYears == 1)
        #expect(try ImportSample.row("a@school.example;A;Data Cycle;6/30/2026;no").outcome?.shortYears == 0)
    }
}
