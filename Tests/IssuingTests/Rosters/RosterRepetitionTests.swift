import Issuing
import Testing

/// Rows about the same award: the same earner and the same edition.
struct RosterRepetitionTests {
    private static let headings = "earner,email,credential,completed,name,consent,identity,credit,provider\n"
    private static let row = "A-17,ann@school.example,data-cycle,2026-06-30,Ann Example,yes,hashed,hours,north-office\n"

    @Test func countsIdenticalRowsOnce() throws {
        let roster = try RosterSample.roster(Self.headings + Self.row + Self.row + "\n" + Self.row)
        #expect(roster.rows.map(\.line) == [2])
        #expect(roster.repeatedRows == 2)
    }

    /// What decides is what the rows mean, not how they are written.
    @Test(arguments: [
        "A-17 , ANN@school.example,data-cycle@2020-09,2026-06-30,Ann Example,X,,hours,north-office\n",
        "\"A-17\",ann@school.example,data-cycle,2026-06-30,\"Ann Example\",TRUE,Hashed,hours,north-office\n",
    ])
    func countsRowsOnceThatMeanTheSame(other: String) throws {
        let roster = try RosterSample.roster(Self.headings + Self.row + other)
        #expect(roster.rows.count == 1)
        #expect(roster.repeatedRows == 1)
    }

    @Test func countsNamesThatAreNotShownAsNothing() throws {
        let text = "email,credential,completed,name\nann@school.example,data-cycle,2026-06-30,"
        let roster = try RosterSample.roster("\(text)Ann\nANN@school.example,data-cycle,2026-06-30,Anne\n")
        #expect(roster.rows.count == 1)
        #expect(roster.repeatedRows == 1)
    }

    @Test func keepsTwoEditionsAndTwoEarnersApart() throws {
        let roster = try RosterSample.roster(
            """
            earner,credential,completed
            A-17,equity-mindset,2026-06-30
            A-17,equity-mindset,2026-07-15
            A-17,data-cycle,2026-06-30
            a-17,data-cycle,2026-06-30
            """)
        #expect(roster.rows.count == 4)
        #expect(roster.repeatedRows == 0)
    }

    /// A family or an office may share an address.
    @Test func keepsTwoEarnersWithOneAddressApart() throws {
        let roster = try RosterSample.roster(
            """
            earner,email,credential,completed
            A-17,office@school.example,data-cycle,2026-06-30
            A-18,office@school.example,data-cycle,2026-06-30
            """)
        #expect(roster.rows.count == 2)
    }

    @Test(arguments: [
        ("A-17,bob@school.example,data-cycle,2026-06-30,Ann Example,yes,hashed,hours,north-office", "'email'"),
        ("A-17,ann@school.example,data-cycle,2026-06-29,Ann Example,yes,hashed,hours,north-office", "'completed'"),
        ("A-17,ann@school.example,data-cycle,2026-06-30,Anne Example,yes,hashed,hours,north-office", "'name'"),
        ("A-17,ann@school.example,data-cycle,2026-06-30,Ann Example,no,hashed,hours,north-office", "'name'"),
        ("A-17,ann@school.example,data-cycle,2026-06-30,Ann Example,yes,none,hours,north-office", "'identity'"),
        ("A-17,ann@school.example,data-cycle,2026-06-30,Ann Example,yes,hashed,academy,north-office", "'credit'"),
        ("A-17,ann@school.example,data-cycle,2026-06-30,Ann Example,yes,hashed,hours,", "'provider'"),
        ("A-17,,data-cycle,2026-06-29,,,,,", "'email', 'completed', 'name', 'identity', 'credit' and 'provider'"),
    ])
    func refusesRowsThatDiffer(other: String, columns: String) throws {
        let expected = """
            months/june.csv:4:1: error: lines 2 and 4 are about the same award and differ under \(columns) [roster-conflict]
               = note: months/june.csv:2:1: the first of the two
               = hint: keep the line that is right; lines that say the same count once

            """
        #expect(try RosterSample.problems(Self.headings + Self.row + "\n" + other + "\n" + Self.row) == expected)
    }

    @Test func namesTheFirstRowInEveryConflict() throws {
        let problems = try RosterSample.problems(
            """
            email,credential,completed
            ann@school.example,data-cycle,2026-06-30
            "ann@school.example
            ",data-cycle,2026-06-29
            ann@school.example,data-cycle,2026-06-28
            """)
        let expected = """
            months/june.csv:3:1: error: lines 2 and 3 are about the same award and differ under 'completed' [roster-conflict]
               = note: months/june.csv:2:1: the first of the two
               = hint: keep the line that is right; lines that say the same count once
            months/june.csv:5:1: error: lines 2 and 5 are about the same award and differ under 'completed' [roster-conflict]
               = note: in a spreadsheet, this is row 4
               = note: months/june.csv:2:1: the first of the two
               = hint: keep the line that is right; lines that say the same count once

            """
        #expect(problems == expected)
    }

    @Test(arguments: [("A-17", ""), ("", "A-17")])
    func refusesToTellOneAddressApartInTwoWays(first: String, second: String) throws {
        let text = """
            earner,email,credential,completed
            \(first),ann@school.example,data-cycle,2026-06-30
            \(second),Ann@school.example,data-cycle,2026-06-30
            \(second),ann@school.example,equity-mindset,2026-06-30
            """
        let expected = """
            months/june.csv:3:1: error: lines 2 and 3 have the same address and edition, and only one has an id under \
            'earner' [roster-conflict]
               = note: months/june.csv:2:1: the first of the two
               = hint: give both the same id, or the same person gets two badges

            """
        #expect(try RosterSample.problems(text) == expected)
    }
}
