import Foundation
import TestSupport
import Testing

/// What `check` warns of, and `--strict`.
@Suite struct StrictTests {
    private let folder: SourceFolder
    private let warning = """
        content/open-day.md: warning: no page links to this one, which is published at '/open-day/' [orphan-page]
           = hint: link to it from a page or from 'navigation' in content/site.yml, or remove the file


        """

    init() throws {
        folder = try SourceFolder()
        // The new page is in no list of addresses yet, which is another warning.
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/permalinks.txt"))
        try Data("---\ntitle: Open day\nsummary: x\n---\n\nCome.\n".utf8)
            .write(to: folder.url.appending(path: "content/open-day.md"))
    }

    @Test func passesWithWarnings() async throws {
        let run = try await folder.run("check")
        #expect(run.status == 0 && run.output == "")
        #expect(run.diagnostics == warning)
        #expect(try await folder.run("build").diagnostics == "")
    }

    @Test(arguments: [["check", "--strict"], ["check", "--quiet", "--strict"]])
    func failsWithWarningsWhereItIsStrict(_ arguments: [String]) async throws {
        let run = try await UserRun(arguments, in: folder.url)
        #expect(run.status == 1)
        #expect(run.diagnostics == warning + "1 warning, and '--strict' lets none pass; nothing was changed\n")
    }

    @Test func failsInEveryForm() async throws {
        let run = try await folder.run("check", "--strict", "--format", "github")
        #expect(run.status == 1 && run.diagnostics == "")
        #expect(run.output.hasPrefix("::warning file=content/open-day.md,title=orphan-page::no page links to this one"))
    }

    @Test func passesWhereThereIsNoWarning() async throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/open-day.md"))
        let run = try await folder.run("check", "--strict")
        #expect(run.status == 0 && run.output == "" && run.diagnostics == "")
    }
}
