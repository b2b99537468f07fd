import Foundation
import TestSupport
import Testing

/// `rosette explain`.
@Suite struct ExplainTests {
    private func run(_ arguments: String...) async throws -> UserRun {
        try await UserRun(arguments, in: FileManager.default.temporaryDirectory)
    }

    @Test(arguments: ["invalid-date", "[invalid-date]", "Invalid-Date"])
    func saysWhatAMessageMeans(_ id: String) async throws {
        let run = try await self.run("explain", id)
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(
            run.output == """
                invalid-date: A date that cannot be read, or does not exist

                Days are written as year-month-day, with figures only. Months are written as '2020-09',
                and a day of every year as '07-01'.

                Why it matters: '3/4/2020' is in March for some readers and in April for others.

                Wrong:

                    content/news/2024-06-01-second.md:3:7: error: 'March 24, 2020' is not a date this program reads [invalid-date]
                       |
                     3 | date: March 24, 2020
                       |       ^^^^^^^^^^^^^^
                       = hint: write it as '2020-03-24' (year-month-day)

                Right:

                    date: 2020-03-24

                """)
    }

    @Test func listsAllByGroup() async throws {
        let run = try await self.run("explain")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Files and folders\n  missing-folder "))
        #expect(run.output.contains("\n\nRosters and tables\n  table-not-text "))
        #expect(run.output.split(separator: "\n").count > 270)
    }

    @Test func namesTheNearest() async throws {
        let run = try await self.run("explain", "invalid-dat")
        #expect(run.status == 1 && run.output == "")
        #expect(
            run.diagnostics == """
                error: there is no kind of problem 'invalid-dat' [unknown-id]
                   = hint: did you mean 'invalid-date'?

                1 error; nothing was explained

                """)
        let other = try await self.run("explain", "xyz")
        #expect(other.diagnostics.contains("   = hint: 'rosette explain' lists all of them\n"))
    }
}
