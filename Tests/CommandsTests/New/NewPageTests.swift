import Foundation
import TestSupport
import Testing

/// `rosette new` for pages of a site.
@Suite struct NewPageTests {
    private let folder: NewFolder

    init() async throws {
        folder = try NewFolder()
        #expect(try await folder.run("new", "site", "site").status == 0)
    }

    private func expectBuild() async throws {
        let check = try await folder.inSite("check", "--strict")
        #expect(check.status == 0 && check.output == "" && check.diagnostics == "", "\(check.diagnostics)")
        #expect(try await folder.inSite("build").status == 0)
    }

    private func expectRefusal(_ arguments: [String], _ message: String, _ hint: String) async throws {
        let before = try folder.contents()
        let run = try await UserRun(arguments, in: folder.site)
        #expect(run.status == 1 && run.output == "")
        #expect(run.diagnostics == "error: \(message)\n   = hint: \(hint)\n\n1 error; nothing was written\n")
        #expect(try folder.contents() == before)
    }

    @Test func makesAMicroCredential() async throws {
        let run = try await folder.inSite("new", "micro-credential", "reading-water@2027-01")
        #expect(
            run.output == """
                made content/micro-credentials/reading-water/2027-01/index.md
                made content/micro-credentials/reading-water/2027-01/rubric.md
                made content/micro-credentials/reading-water/2027-01/badge.png
                made content/micro-credentials/reading-water/2027-01/badge.svg
                to put it into a series, add 'reading-water' to 'micro-credentials' in content/series/

                """)
        #expect(try folder.text("content/micro-credentials/reading-water/2027-01/index.md").contains("\n# "))
        try await expectBuild()
    }

    @Test(arguments: ["2027", "true", "1e5", "null", "a"])
    func readsNoNameAsAnythingElse(_ name: String) async throws {
        for kind in ["micro-credential", "commitment", "news"] {
            #expect(try await folder.inSite("new", kind, name).status == 0, "\(kind)")
        }
        try await expectBuild()
    }

    @Test func makesAnEditionWithTheStructureOfTheLatest() async throws {
        let index = "content/micro-credentials/example-skill/2026-01/index.md"
        let before = try folder.text(index)
        let run = try await folder.inSite("new", "edition", "example-skill@2027-01")
        #expect(
            run.output == """
                made content/micro-credentials/example-skill/2027-01/index.md
                made content/micro-credentials/example-skill/2027-01/rubric.md
                made content/micro-credentials/example-skill/2027-01/badge.png
                made content/micro-credentials/example-skill/2027-01/badge.svg
                changed content/micro-credentials/example-skill/2026-01/index.md: its status is 'earlier' now

                """)
        #expect(try folder.text(index) == before.replacing("\nstatus: latest\n", with: "\nstatus: earlier\n"))
        let made = try folder.text("content/micro-credentials/example-skill/2027-01/index.md")
        for kept in ["\nhue: lake\n", "\nnumber: 1\n", "\ncommitments: [example-commitment]\n", "\n## What it takes\n"]
        {
            #expect(made.contains(kept), "\(kept)")
        }
        for frozen in ["Use the skill there", "You use the example skill", "January 2026", "Example Handbook"] {
            #expect(!made.contains(frozen), "\(frozen)")
        }
        try await expectBuild()
    }

    @Test func makesAnOlderEditionBesideTheLatest() async throws {
        let run = try await folder.inSite("new", "edition", "example-skill@2020-02")
        #expect(run.status == 0 && !run.output.contains("changed"))
        let made = try folder.text("content/micro-credentials/example-skill/2020-02/index.md")
        #expect(made.contains("\nstatus: earlier\n"))
        try await expectBuild()
    }

    @Test func makesARubricInTheWordsOfTheOutcomes() async throws {
        let path = "content/micro-credentials/example-skill/2026-01"
        try FileManager.default.removeItem(at: folder.site.appending(path: "\(path)/rubric.md"))
        let index = try folder.text("\(path)/index.md").replacing(
            "- Use the skill there.", with: "- Use *snake_case*, `<b>` & [links](../../../about.md) | #1!")
        try Data(index.utf8).write(to: folder.site.appending(path: "\(path)/index.md"))
        let run = try await folder.inSite("new", "rubric", "example-skill")
        #expect(run.output == "made \(path)/rubric.md\n")
        try await expectBuild()
    }

    @Test func numbersACommitmentBehindTheOthers() async throws {
        let run = try await folder.inSite("new", "commitment", "open-doors")
        #expect(run.output == "made content/commitments/2-open-doors.md\n")
        try await expectBuild()
    }

    @Test func makesANewsItemOfToday() async throws {
        let run = try await folder.run("new", "news", "open-day", "--source", "site")
        #expect(run.output.wholeMatch(of: /made site\/content\/news\/\d{4}-\d\d-\d\d-open-day\.md\n/) != nil)
        try await expectBuild()
    }

    @Test(arguments: [
        (
            ["new", "news", "Été à la mer"], "'Été à la mer' cannot be part of an address [invalid-slug]",
            "write 'rosette new news ete-a-la-mer'"
        ),
        (
            ["new", "commitment", "???"], "'???' cannot be part of an address [invalid-slug]",
            "write a name of lower-case letters, digits and single hyphens, such as 'reading-water'"
        ),
        (
            ["new", "edition", "Example Skill@2027-1"],
            "'Example Skill@2027-1' cannot be part of an address [invalid-slug]",
            "write 'rosette new edition example-skill@2027-01'"
        ),
        (
            ["new", "micro-credential", "example-skill"],
            "there is a micro-credential 'example-skill' already [file-exists]",
            "'rosette new edition example-skill' begins its next edition"
        ),
        (
            ["new", "edition", "example-skill@2026-01"],
            "there is an edition 'example-skill@2026-01' already [file-exists]",
            "say another month, as in 'rosette new edition example-skill@2027-01'; no file is written over"
        ),
        (
            ["new", "edition", "exampel-skill"],
            "there is no micro-credential 'exampel-skill' [unknown-micro-credential]",
            "did you mean 'example-skill'?"
        ),
        (
            ["new", "rubric", "example-skill@2027-01"],
            "there is no edition 'example-skill@2027-01' [unknown-edition]", "known here: 'example-skill@2026-01'"
        ),
        (
            ["new", "rubric", "example-skill"],
            "'content/micro-credentials/example-skill/2026-01/rubric.md' exists already [file-exists]",
            "choose another name; no file is written over"
        ),
        (
            ["new", "commitment", "example-commitment"],
            "there is a commitment 'example-commitment' already [file-exists]", "choose another name"
        ),
    ])
    func refuses(_ arguments: [String], _ message: String, _ hint: String) async throws {
        try await expectRefusal(arguments, message, hint)
    }

    @Test func refusesARubricWithoutOutcomes() async throws {
        let index = "content/micro-credentials/example-skill/2026-01/index.md"
        let text = try folder.text(index).replacing("known: full", with: "known: title-only")
        let end = try #require(text.firstRange(of: "\n## Competency"))
        try Data(text[..<end.lowerBound].utf8).write(to: folder.site.appending(path: index))
        try FileManager.default.removeItem(
            at: folder.site.appending(path: "content/micro-credentials/example-skill/2026-01/rubric.md"))
        try await expectRefusal(
            ["new", "rubric", "example-skill"],
            "of 'example-skill@2026-01' only the title is known, so it has no outcomes to judge [title-only-rubric]",
            "'rosette new edition example-skill' begins an edition that has")
    }

    @Test func refusesAnEditionWhereItCannotChangeTheStatus() async throws {
        let index = "content/micro-credentials/example-skill/2026-01/index.md"
        let text = try folder.text(index).replacing("\nstatus: latest\n", with: "\nstatus:\n  latest\n")
        try Data(text.utf8).write(to: folder.site.appending(path: index))
        try await expectRefusal(
            ["new", "edition", "example-skill"], "'\(index)' has no line 'status: latest' [edition-status]",
            "write it on a line of its own: with a new edition, this one becomes 'earlier'")
    }

    @Test func saysWhereThereIsNoSite() async throws {
        let run = try await folder.run("new", "news", "open-day")
        #expect(run.status == 1 && run.output == "")
        #expect(run.diagnostics.contains("[missing-folder]"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "content").path))
    }
}
