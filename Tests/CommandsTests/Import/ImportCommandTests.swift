import Foundation
import TestSupport
import Testing

struct ImportCommandTests {
    private static let mapping = """
        columns:
          email: E-mail
          name: Learner
          credential: Course
          completed: Finished
          status: Status
          consent: May we show your name?
        statuses:
          earned: [Completed]
        words:
          consent: {I agree: yes, I do not agree: no}
        titles:
          Data Cycle (Cohort 3): data-cycle

        """
    private static let export = """
        Completions;June
        E-mail;Learner;Course;Finished;Status;May we show your name?
        one@school.example;Example, Ada;Equity Mindset;06/30/2026;Completed;I agree
        two@school.example;Example, Ed.D.;Data Cycle (Cohort 3);6/12/26 14:05;Completed;I do not agree
        three@school.example;Example, Cyd;Data Cycle;;In progress;
        Total;;3;;;

        """

    private let folder: IssuingFolder

    init() throws {
        folder = try IssuingFolder()
        try folder.put(Self.mapping, at: "map.yml")
        try folder.put(Self.export, at: "export.csv")
    }

    private func run(_ arguments: String...) async throws -> UserRun {
        try await UserRun(["import"] + arguments, in: folder.source.url)
    }

    private func importExport(_ arguments: String...) async throws -> UserRun {
        try await UserRun(
            ["import", folder.path("export.csv"), "--mapping", folder.path("map.yml"), "--names", "last-first"]
                + arguments, in: folder.source.url)
    }

    @Test func makesARosterThatCanBeIssued() async throws {
        let output = folder.path("june.csv")
        let run = try await importExport("--dates", "mdy", "--output", output)
        #expect(run.status == 0)
        #expect(run.diagnostics == "")
        #expect(
            run.output == """
                UTF-8, cells separated by semicolons, headings on line 2 below 1 other row
                4 rows read, 2 rows for the roster
                left out: 1 row with a status that is not earned (line 5)
                left out: 1 row of totals or closing words (line 6)
                1 day with two digits for the year, which are read as 2000 to 2099
                1 name without consent, and not taken over
                wrote \(output)
                next: look it through, then 'rosette issue \(output) --key FILE --dry-run'

                """)
        #expect(
            try folder.text("june.csv").replacing("\u{FEFF}", with: "") == """
                email,credential,completed,name,consent,identity\r
                one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,hashed\r
                two@school.example,data-cycle@2020-09,2026-06-12,,,none\r\n
                """)
        let attributes = try FileManager.default.attributesOfItem(atPath: output)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try await folder.generate()
        let issue = try await folder.sign("issue", output, "--dry-run")
        #expect(issue.output.hasPrefix("would issue 2 badges; nothing was written\n"))
        let again = try await importExport("--dates", "mdy", "--output", output)
        #expect(again.status == 1)
        #expect(
            again.diagnostics == """
                error: the roster '\(output)' exists already [private-file-exists]
                   = hint: choose another name, or remove the old file first; it is not overwritten

                1 error; nothing was written

                """)
    }

    @Test func saysWhatItWouldDoAndWritesNothing() async throws {
        let run = try await importExport("--dates", "mdy")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("nothing was written\nnext: run the same command with '--output FILE'\n"))
    }

    @Test func refusesDaysThatCanBeTwoAndWritesNothing() async throws {
        let run = try await importExport("--output", folder.path("june.csv"))
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.diagnostics == """
                \(folder.path("export.csv")):4:57: error: the date under 'Finished' can be 12 June 2026 (2026-06-12) or \
                6 December 2026 (2026-12-06) [import-date]
                   = hint: say '--dates mdy' if the month comes first, '--dates dmy' if the day does; on line 3, only the \
                month can come first

                1 error; nothing was written

                """)
        #expect(!FileManager.default.fileExists(atPath: folder.path("june.csv")))
    }

    @Test func tellsProgramsTheSame() async throws {
        let run = try await importExport("--dates", "mdy", "--json")
        let outcome = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(outcome["rows"] as? Int == 2)
        #expect(outcome["written"] as? Bool == false)
        let left = try #require(outcome["leftOut"] as? [[String: Any]])
        #expect(left.map { $0["reason"] as? String } == ["not-earned", "totals"])
        #expect(left.map { $0["lines"] as? [Int] } == [[5], [6]])
        let refused = try await importExport("--json")
        #expect(refused.status == 1)
        let told = try #require(try JSONSerialization.jsonObject(with: Data(refused.output.utf8)) as? [String: Any])
        let problems = try #require(told["problems"] as? [[String: Any]])
        #expect(problems.map { $0["id"] as? String } == ["import-date"])
        #expect(problems.map { $0["line"] as? Int } == [4])
    }

    @Test func keepsRostersOutOfTheSourceFolder() async throws {
        let place = folder.source.url.appending(path: "june.csv").path
        let run = try await importExport("--dates", "mdy", "--output", place)
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                error: the roster '\(place)' would be in the folder that the site is built from [private-file-place]
                   = hint: a roster holds the earners' names and addresses: choose a place outside of every repository, in \
                your home folder

                1 error; nothing was written

                """)
    }

    @Test func proposesAMappingAndNeverOverAFile() async throws {
        let export = folder.path("export.csv")
        let run = try await run("--propose", export)
        #expect(run.status == 0)
        #expect(run.output.contains("\n  email: E-mail\n  name: Learner\n"))
        let output = folder.path("proposed.yml")
        let written = try await self.run("--propose", export, "--output", output)
        #expect(written.output == "wrote a mapping to \(output); read it through, and change what is not right\n")
        #expect(try folder.text("proposed.yml") == run.output)
        let again = try await self.run("--propose", export, "--output", output)
        #expect(
            again.diagnostics == """
                error: '\(output)' exists already [file-exists]
                   = hint: choose another name, or remove the old file first; it is not overwritten

                1 error; nothing was written

                """)
    }

    @Test func saysWhereNothingCounts() async throws {
        try folder.put("E-mail;Learner;Course;Finished;Status;May we show your name?\n", at: "export.csv")
        let run = try await importExport("--output", folder.path("june.csv"))
        #expect(run.status == 1)
        #expect(
            run.diagnostics.contains("error: none of the rows counts, so there is no roster to write [import-empty]"))
    }

    @Test func takesWhatAFormatAndTheCommandLineSay() async throws {
        try folder.put(
            "ID,Name,Email address,Course complete\n7,Ada,a@school.example,\"30/06/26, 14:05\"\n8,Ben,b@school.example,\n",
            at: "moodle.csv")
        let run = try await run(
            folder.path("moodle.csv"), "--mapping", "moodle-course-completion", "--credential", "data-cycle", "--dates",
            "dmy")
        #expect(run.diagnostics == "")
        #expect(
            run.output.contains(
                "2 rows read, 1 row for the roster\nleft out: 1 row without a day of completion (line 3)\n"))
        let unknown = try await self.run(
            folder.path("moodle.csv"), "--mapping", "moodle-course-completion", "--credential", "data-cicle")
        #expect(unknown.diagnostics.contains("'data-cicle' is not a micro-credential of this catalog"))
        #expect(unknown.diagnostics.contains("did you mean 'data-cycle'?"))
    }

    @Test func matchesAssertionsInAFolder() async throws {
        let badge =
            #"{"type":"BadgeClass","id":"https://b.example/1","name":"Data Cycle","issuer":{"id":"https://b.example/i","name":"North Office"}}"#
        let assertion =
            #"{"type":"Assertion","recipient":{"type":"email","hashed":false,"identity":"one@school.example"},"badge":\#(badge),"issuedOn":"2021-05-03T10:00:00Z"}"#
        let badges = URL(filePath: folder.path("badges"))
        try FileManager.default.createDirectory(at: badges, withIntermediateDirectories: true)
        try Data(assertion.utf8).write(to: badges.appending(path: "a.json"))
        try folder.put("one@school.example\n", at: "list.csv")
        let run = try await run(
            badges.path, "--recipients", folder.path("list.csv"), "--output", folder.path("badges.csv"))
        #expect(run.diagnostics == "")
        #expect(run.output.hasPrefix("1 assertion read, 1 row for the roster\n"))
        #expect(
            try folder.text("badges.csv").contains(
                "one@school.example,data-cycle@2020-09,2021-05-03,none,North Office,2021-05-03"))
        try await folder.generate()
        let issued = try await folder.sign("issue", folder.path("badges.csv"))
        #expect(issued.output.hasPrefix("issued 1 badge\n"))
        let built = try await UserRun(["build"], in: folder.source.url)
        #expect(built.status == 0, "\(built.diagnostics)")
    }

    @Test(arguments: [
        (
            ["import", "x.csv"],
            "Say what the columns mean with '--mapping FILE'; '--propose' writes such a file from the headings."
        ),
        (
            ["import", "x.csv", "--propose", "--mapping", "m.yml"],
            "'--propose' writes a mapping; leave '--mapping' and '--recipients' out."
        ),
        (
            ["import", "x", "--recipients", "l.csv", "--dates", "mdy"],
            "'--dates', '--names' and '--credential' are for tables, not for assertions."
        ),
    ])
    func refusesWrongUsage(arguments: [String], message: String) async throws {
        let run = try await UserRun(arguments, in: folder.source.url)
        #expect(run.status == 64)
        #expect(run.diagnostics.hasPrefix("Error: \(message)\n"))
    }
}
