import Testing

/// Dates in another form are refused, with the days they might mean.
struct RosterDateTests {
    private func expect(
        _ cell: String, column: Int = 17, hint: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = """
            months/june.csv:2:\(column): error: the date under 'completed' is not written as year-month-day [roster-date]
               = hint: \(hint)

            """
        let problems = try RosterSample.problems("earner;credential;completed\nA-17;data-cycle;\(cell)\n")
        #expect(problems == expected, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "6/30/2026", "06/30/2026", "30/6/2026", "30.06.2026", "30.6.2026", "30-06-2026", "2026-6-30", "2026/06/30",
        "2026.06.30", "2026 06 30", "6/30/26", "30.6.26", "20260630", "46203", "46203.0", "46203.58333",
        "June 30, 2026",
        "june 30 2026", "Jun 30, 2026", "30 June 2026", "30th June 2026", "June 30th, 2026", "30-Jun-2026", "30-Jun-26",
        "2026-Jun-30", "2026 June 30", "Tuesday, June 30, 2026", "Tue 30 Jun 2026", "30. June 2026",
        "6/30/2026 14:05", "6/30/2026 2:05 PM", "6/30/2026, 2:05:00 PM", "2026-06-30T14:05:00Z", "2026-06-30t14:05",
        "2026-06-30 00:00:00", "2026-06-30 14:05:00 UTC", "June 30, 2026 2:05 PM", "'2026-06-30", "’6/30/2026",
    ])
    func showsTheOneDayThatItCanMean(cell: String) throws {
        try expect(cell, hint: "if this is 30 June 2026, write '2026-06-30'")
    }

    @Test(arguments: [
        ("6/6/2026", "6 June 2026", "2026-06-06"), ("2026-6-3", "3 June 2026", "2026-06-03"),
        ("2/29/2024", "29 February 2024", "2024-02-29"), ("36525", "31 December 1999", "1999-12-31"),
        ("45351", "29 February 2024", "2024-02-29"), ("May 1 2026", "1 May 2026", "2026-05-01"),
    ])
    func showsOtherDaysToo(cell: String, day: String, iso: String) throws {
        try expect(cell, hint: "if this is \(day), write '\(iso)'")
    }

    @Test(arguments: ["6/7/2026", "06.07.2026", "6-7-2026", "6/7/26", "6/7/2026 9:00 AM"])
    func showsBothDaysThatFiguresCanMean(cell: String) throws {
        try expect(
            cell, hint: "if this is 7 June 2026, write '2026-06-07'; if this is 6 July 2026, write '2026-07-06'")
    }

    @Test func showsThreeDaysWhereNothingTellsTheYear() throws {
        try expect(
            "06-07-08",
            hint: "if this is 7 June 2008, write '2008-06-07'; if this is 6 July 2008, write '2008-07-06'; "
                + "if this is 8 July 2006, write '2006-07-08'")
    }

    @Test(arguments: [
        "yesterday", "June 2026", "2026-06", "2026", "13/13/2026", "2/30/2026", "123", "9999999", "99999", "20261301",
        "1/2/3", "June June 2026", "June 30", "30 30 2026", "a.june.30.2026@school.example", "2026-06-30-01",
        "30 Juin 2026",
        "１/２/２０２６", "June 30, 20260", "-1", "46203,5", "1781827200",
        "2026-06-30 and some more words that go on and on and on",
        "Jun@school.example 30 2026", ":", "12:30", "46203.x", "0/0/0000",
    ])
    func showsNothingWhereItCouldOnlyBeGuessed(cell: String) throws {
        try expect("\"\(cell)\"", column: 18, hint: "write it as year-month-day, such as '2020-03-24'")
    }

    @Test(arguments: [
        ("26-06-30", "if this is 30 June 2026, write '2026-06-30'"),
        ("1/10/2026", "if this is 10 January 2026, write '2026-01-10'"),
        (
            "2/11/2030",
            "if this is 11 February 2030, write '2030-02-11'; if this is 2 November 2030, write '2030-11-02'"
        ),
    ])
    func showsFutureDaysOnlyWhereThereAreNoOthers(cell: String, hint: String) throws {
        try expect(cell, hint: hint)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-06-31", "0000-01-01", "2026-00-10"])
    func saysThatADayDoesNotExist(cell: String) throws {
        let expected = """
            months/june.csv:2:17: error: the day under 'completed' does not exist [roster-date]
               = hint: check the month and the day

            """
        #expect(try RosterSample.problems("earner,credential,completed\nA-17,data-cycle,\(cell)\n") == expected)
    }

    @Test func refusesTheFuture() throws {
        let expected = """
            months/june.csv:2:17: error: the day under 'completed' is in the future [roster-date]
               = hint: check the date; today is 2026-09-15

            """
        #expect(try RosterSample.problems("earner,credential,completed\nA-17,data-cycle,2026-09-17\n") == expected)
    }

    @Test func refusesADayBeforeTheEditionThatIsNamed() throws {
        let expected = """
            months/june.csv:2:20: error: the day under 'completed' is before 2020-09-01, when the edition under \
            'credential' began [roster-date]
               = hint: check both; where 'credential' names no edition, it is the one in force on the day

            """
        let text = "credential,completed,earner\ndata-cycle@2020-09,2020-08-31,A-17\n"
        #expect(try RosterSample.problems(text) == expected)
    }

    @Test func refusesADayBeforeEveryEdition() throws {
        let expected = """
            months/june.csv:2:21: error: the day under 'completed' is before 2020-02-01, when the micro-credential's \
            first edition began [roster-date]
               = hint: check the date, and the text under 'credential'

            """
        let text = "earner,credential,completed\nA-17,equity-mindset,2020-01-31\n"
        #expect(try RosterSample.problems(text) == expected)
    }
}
