import Foundation
import TestSupport
import Testing

/// `rosette new site`.
@Suite struct NewSiteTests {
    private let folder: NewFolder

    init() throws { folder = try NewFolder() }

    @Test func makesASiteThatBuildsAndThatACheckSaysNothingOf() async throws {
        let run = try await folder.run("new", "site", "site")
        #expect(run.status == 0 && run.diagnostics == "")
        let count = try FileManager.default.subpathsOfDirectory(atPath: folder.site.path).filter {
            FileManager.default.contents(atPath: folder.site.appending(path: $0).path) != nil
        }.count
        #expect(
            run.output == """
                made a site in 'site': \(count) files, all of them samples to write over
                to look at it: cd 'site' && rosette serve --open

                """)
        let check = try await folder.inSite("check", "--strict")
        #expect(check.status == 0 && check.output == "" && check.diagnostics == "")
        let build = try await folder.inSite("build")
        #expect(build.status == 0 && build.diagnostics == "")
        #expect(build.output.hasPrefix("built 25 pages and 0 badges in "))
    }

    @Test func hasTheTemplatesOfThisRepositoryByteForByte() async throws {
        _ = try await folder.run("new", "site", "site")
        let own = Workplace.templates.resolvingSymlinksInPath()
        let made = folder.site.appending(path: "templates")
        let names = try FileManager.default.subpathsOfDirectory(atPath: own.path).sorted()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: made.path).sorted() == names)
        for name in names {
            let bytes = FileManager.default.contents(atPath: own.appending(path: name).path)
            #expect(FileManager.default.contents(atPath: made.appending(path: name).path) == bytes, "\(name)")
        }
    }

    @Test func knowsNothingOfOneSeries() async throws {
        _ = try await folder.run("new", "site", "site")
        for (path, bytes) in try folder.contents() {
            guard let text = String(bytes: bytes, encoding: .utf8) else { continue }
            #expect(text.firstMatch(of: /\b(LFE|Leadership for Equity|Illinois|ISBE|Tennessee)\b/) == nil, "\(path)")
        }
    }

    @Test func takesItsAddress() async throws {
        _ = try await folder.run("new", "site", "site", "--base-url", "https://badges.sample.org/site/")
        #expect(try folder.text("content/site.yml").contains("\nbase-url: https://badges.sample.org/site/\n"))
        #expect(try await folder.inSite("build", "--release").status == 0)
    }

    @Test func isNotPublishedAtTheAddressOfAnExample() async throws {
        _ = try await folder.run("new", "site", "site")
        let build = try await folder.inSite("build", "--release")
        #expect(build.status == 1)
        #expect(build.diagnostics.contains("content/site.yml:") && build.diagnostics.contains("[example-base-url]"))
    }

    @Test(arguments: [
        (
            "site/content/about.md", "'site' has a folder 'content' already",
            "choose another folder: two sites in one would be mixed up"
        ),
        ("site/README.md", "'site/README.md' exists already", "choose another name; no file is written over"),
        ("site", "'site' is a file", "choose another name for the folder of the site"),
    ])
    func writesOverNothing(_ path: String, _ message: String, _ hint: String) async throws {
        let file = folder.url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: file)
        let before = try folder.contents()
        let run = try await folder.run("new", "site", "site")
        #expect(run.status == 1 && run.output == "")
        #expect(
            run.diagnostics == """
                error: \(message) [file-exists]
                   = hint: \(hint)

                1 error; nothing was written

                """)
        #expect(try folder.contents() == before)
    }

    @Test func isMadeInAFolderThatHasOtherFiles() async throws {
        try FileManager.default.createDirectory(
            at: folder.site.appending(path: ".git"), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: folder.site.appending(path: "LICENSE"))
        let run = try await folder.inSite("new", "site", ".")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("\nto look at it: rosette serve --open\n"))
        #expect(try folder.text("LICENSE") == "mine")
    }

    @Test(arguments: [
        (["new"], "Missing expected argument '<kind>'"),
        (["new", "site"], "Missing expected argument '<name>'"),
        (["new", "site", ""], "'new site' is followed by an empty name."),
        (
            ["new", "site", "site", "--source", "."],
            "'--source' is for pages of a site; the folder of a new site is its name."
        ),
        (["new", "news", "open-day", "--base-url", "https://a.sample.org/"], "'--base-url' is for a new site."),
        (
            ["new", "site", "site", "--base-url", "badges"],
            "'badges' is not an address such as 'https://badges.example.org/', with a slash at its end."
        ),
    ])
    func refusesWrongUsage(_ arguments: [String], _ message: String) async throws {
        let run = try await UserRun(arguments, in: folder.url)
        #expect(run.diagnostics.hasPrefix("Error: \(message)\n"))
        #expect(run.status == 64)
        #expect(try folder.contents().isEmpty)
    }

    @Test func listsTheKindsThereAre() async throws {
        let run = try await folder.run("new", "page", "open-day")
        #expect(run.status == 64)
        #expect(
            run.diagnostics.hasPrefix(
                """
                Error: The value 'page' is invalid for '<kind>'. Please provide one of the following:
                  - site
                  - micro-credential
                  - edition
                  - rubric
                  - commitment
                  - news

                """))
    }
}
