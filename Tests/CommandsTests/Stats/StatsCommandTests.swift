import TestSupport
import Testing

struct StatsCommandTests {
    @Test func saysThatNoBadgeWasIssued() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("stats", "--by", "micro-credential")
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(
            run.output == """
                Badges by micro-credential (badges, not people)

                There is no badge that stands.

                """)
    }

    @Test func countsByCreditYear() async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(12)
        let run = try await folder.run("stats", "--by", "credit-year,credit,provider", "--specimens")
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(
            run.output == """
                Specimens by credit-year, credit, provider (badges, not people)

                credit-year  credit                 provider       badges
                2026         administrator-academy  none recorded      12
                total                                                  12

                These are specimens with made-up earners.
                Badges that were withdrawn are left out.
                A credit year is the Illinois fiscal year of the completion.

                """)
    }

    @Test(arguments: ["table", "csv", "json", "svg"])
    func tellsNoNameAndNoAddressInAnyForm(format: String) async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(12)
        let run = try await folder.run("stats", "--by", "edition", "--specimens", "--format", format)
        #expect(run.status == 0)
        #expect(run.output.contains("badges, not people"))
        #expect(!run.output.contains("Example Earner") && !run.output.contains("0000-0000"))
        #expect(
            try await folder.run("stats", "--by", "edition", "--specimens", "--format", format).output == run.output)
    }

    @Test func countsNothingWhereASealDoesNotHold() async throws {
        let folder = try SourceFolder()
        try folder.putSpecimens(12)
        let name = try #require(try folder.files(below: "content/registry/specimens/awards").first)
        let path = "content/registry/specimens/awards/\(name)"
        try folder.replaceLine(of: path, beginning: "{\"id\":\"0000-0000-0000-0003\"", with: "{}")
        let run = try await folder.run("stats", "--by", "edition", "--specimens")
        #expect(run.status == 1 && run.output == "")
        #expect(run.diagnostics.contains("[award-file-seal]"))
        #expect(run.diagnostics.hasSuffix("1 error; nothing was counted\n"))
    }

    @Test(arguments: [
        (
            "title",
            "'title' is nothing to count by; there are micro-credential, edition, credit-year, credit and provider."
        ),
        ("credit,credit", "'credit,credit' names something twice."),
    ])
    func refusesWhatNothingIsCountedBy(list: String, message: String) async throws {
        let run = try await SourceFolder(isEmpty: true).run("stats", "--by", list)
        #expect(run.status == 64)
        #expect(run.diagnostics.contains("Error: The value '\(list)' is invalid for '--by <list>': \(message)\n"))
    }
}
