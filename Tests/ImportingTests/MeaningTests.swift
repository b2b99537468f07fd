import CatalogModel
import Credentials
import Importing
import Issuing
import Testing

/// What titles, statuses and an export's own words come to mean.
struct MeaningTests {
    @Test(arguments: [
        ("Applying a Culturally Responsive Lens to a Data Cycle", "data-cycle@2020-09"),
        ("applying a culturally-responsive lens to a  data cycle.", "data-cycle@2020-09"),
        ("APPLYINGACULTURALLYRESPONSIVELENSTOADATACYCLE", "data-cycle@2020-09"),
        ("data-cycle", "data-cycle@2020-09"), ("Equity Mindset", "equity-mindset@2020-09"),
        ("equity-mindset@2020-02", "equity-mindset@2020-02"),
        ("Hiring and Retaining Culturally Responsive Staff", "hiring-and-retaining@2020-02"),
        ("hiring & retaining culturally responsive staff", "hiring-and-retaining@2020-02"),
    ])
    func findsTheMicroCredentialOfATitle(title: String, edition: String) throws {
        let result = try ImportSample.row("a@school.example;A;\"\(title)\";2026-06-30;no")
        #expect(result.problems == "")
        #expect(result.outcome?.rows.first?.edition.description == edition)
    }

    @Test func takesTheEditionOfTheDay() throws {
        let result = try ImportSample.row("a@school.example;A;equity-mindset;2020-03-30;no")
        #expect(result.outcome?.rows.first?.edition.description == "equity-mindset@2020-02")
    }

    @Test func tellsUnknownTitlesOnceByTheirLines() throws {
        let result = try ImportSample.read(
            """
            E-mail,Learner,Course,Finished,Show name
            a@school.example,A,Qxqxqx,2026-06-30,no
            b@school.example,B,Data Cycle,2026-06-30,no
            c@school.example,C,qxq-xqx,2026-06-30,no

            """)
        #expect(
            result.problems == """
                exports/june.csv:2:20: error: the text under 'Course' is not a title of this catalog, nor one of the \
                mapping's; so on lines 2 and 4 [import-title]
                   = hint: add it to 'titles' in the mapping, with the micro-credential that it means

                """)
    }

    private static let withStatus = """
        columns: {earner: ID, credential: Badge, completed: Date, status: Status}
        statuses:
          earned: [Completed, "Passed!"]

        """
    private static let rows = """
        ID,Badge,Date,Status
        1,data-cycle,2026-06-30,completed
        2,data-cycle,2026-06-30,PASSED
        3,data-cycle,,In progress
        4,no such,yesterday,Withdrawn
        5,data-cycle,2026-06-30,

        """

    @Test func keepsWhatIsEarnedAndCountsTheRest() throws {
        let outcome = try #require(try ImportSample.read(Self.rows, mapping: Self.withStatus).outcome)
        #expect(outcome.rows.map(\.line) == [2, 3])
        #expect(outcome.leftOut.map(\.reason) == [.notEarned, .noStatus])
        #expect(outcome.leftOut.map(\.lines) == [[4, 5], [6]])
    }

    @Test func tellsStatusesInNeitherList() throws {
        let mapping = Self.withStatus + "  not-earned: In progress\n"
        #expect(
            try ImportSample.read(Self.rows, mapping: mapping).problems == """
                exports/june.csv:5:21: error: the status under 'Status' is neither 'earned' nor 'not-earned' in the \
                mapping; so on line 5 [import-status]
                   = hint: add it to one of the two

                """)
    }

    @Test func translatesWords() throws {
        let mapping = ImportSample.mapping + "words:\n  consent: {\"I agree\": yes, \"I do not\": no}\n"
        let headings = "E-mail,Learner,Course,Finished,Show name\n"
        let result = try ImportSample.read(
            headings
                + "a@school.example,A,data-cycle,2026-06-30,i AGREE\nb@school.example,B,data-cycle,2026-06-30,I do not\n",
            mapping: mapping)
        #expect(result.outcome?.rows.map { $0.name?.text } == ["A", nil])
        let other = try ImportSample.read(
            headings + "a@school.example,A,data-cycle,2026-06-30,maybe\n", mapping: mapping)
        #expect(
            other.problems == """
                exports/june.csv:2:42: error: the text under 'Show name' is not among the mapping's words for 'consent'; \
                so on line 2 [import-word]
                   = hint: add it to 'words' in the mapping, with what it means

                """)
    }

    @Test func readsAColumnForEachMicroCredential() throws {
        let mapping = """
            columns: {email: Mail}
            completions:
              Data Cycle done: data-cycle
              Mindset done: equity-mindset

            """
        let text = "Mail,Data Cycle done,Mindset done\na@school.example,2026-06-30,2026-06-29\nb@school.example,-,\n"
        let outcome = try #require(try ImportSample.read(text, mapping: mapping).outcome)
        #expect(
            outcome.rows.map { "\($0.edition) \($0.completed)" } == [
                "data-cycle@2020-09 2026-06-30", "equity-mindset@2020-09 2026-06-29",
            ])
        #expect(outcome.leftOut.map(\.lines) == [[3]])
    }

    @Test func leavesOutRowsWithoutADayWhereTheMappingSaysSo() throws {
        let mapping = "columns: {email: Mail, completed: Done}\nfixed: {credential: data-cycle}\nempty-days: left-out\n"
        let text = "Mail,Done\na@school.example,\nb@school.example,2026-06-30\n"
        let outcome = try #require(try ImportSample.read(text, mapping: mapping).outcome)
        #expect(outcome.rows.count == 1)
        #expect(outcome.leftOut.map(\.reason) == [.noDay])
    }

    @Test func joinsColumnsAndTakesWhatIsFixed() throws {
        let mapping = """
            columns:
              email: Mail
              name: [First, Last]
            fixed: {credential: data-cycle, completed: 2026-06-30, consent: yes, identity: none, credit: professional-development}

            """
        let result = try ImportSample.read("Last,First,Mail\nExample,Ada,a@school.example\n", mapping: mapping)
        #expect(
            result.roster == [
                "email,credential,completed,name,consent,identity,credit",
                "a@school.example,data-cycle@2020-09,2026-06-30,Ada Example,yes,none,professional-development",
            ])
    }

    @Test func namesTheColumnBesideARostersOwnMessage() throws {
        #expect(
            try ImportSample.row("nobody;A;data-cycle;2026-06-30;no").problems == """
                exports/june.csv:2:1: error: the text under 'email' has no '@' in it [roster-address]
                   = note: the mapping takes 'email' from the column 'E-mail'
                   = hint: write the address alone, such as 'name@school.example'

                """)
    }

    @Test func refusesWhatASpreadsheetWouldRun() throws {
        let result = try ImportSample.row("a@school.example;=1+1;data-cycle;2026-06-30;yes")
        #expect(
            result.problems == """
                exports/june.csv:2:18: error: the text under 'Learner' begins with a sign by which spreadsheets know a \
                formula [import-formula]
                   = hint: check the cell, and take the sign away

                """)
    }

    @Test func refusesRowsThatContradictEachOther() throws {
        let result = try ImportSample.read(
            """
            E-mail,Learner,Course,Finished,Show name
            a@school.example,A,Data Cycle,2026-06-30,no
            a@school.example,A,Data Cycle,2026-06-29,no

            """)
        #expect(result.problems.contains("lines 2 and 3 are about the same award and differ under 'completed'"))
    }
}
