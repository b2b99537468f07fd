import Foundation
import TestSupport
import Testing

/// `--format` of `check` and `build`: what is wrong, told to programs on standard output, and nothing else there.
@Suite struct ReportFormatTests {
    private let folder: SourceFolder

    init() throws {
        folder = try SourceFolder()
        // Two code units that are one character stand before the mistake.
        let text = "---\ntitle: 'Open: 100%, “day”'\nsummary: x\n---\n\n😀 [Plan](plan,1.md)\n"
        try Data(text.utf8).write(to: folder.url.appending(path: "content/open-day.md"))
    }

    private func object(_ run: UserRun) throws -> [String: Any] {
        #expect(run.diagnostics == "")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test(arguments: ["check", "build"])
    func tellsGitHubWhereTheMistakeIs(_ command: String) async throws {
        let run = try await folder.run(command, "--format", "github")
        #expect(run.status == 1)
        #expect(run.diagnostics == "")
        #expect(
            run.output == """
                ::error file=content/open-day.md,line=6,endLine=6,col=3,title=unknown-page::there is no page or file \
                'plan,1.md'%0Ahint: link to a Markdown file by its path from this file, such as '../about.md'

                """)
    }

    @Test(arguments: ["check", "build"])
    func tellsProgramsAsJSON(_ command: String) async throws {
        let run = try await folder.run(command, "--format", "json")
        #expect(run.status == 1)
        #expect(
            run.output == """
                {
                  "version": 1,
                  "errors": 1,
                  "warnings": 0,
                  "diagnostics": [
                    {
                      "id": "unknown-page",
                      "severity": "error",
                      "message": "there is no page or file 'plan,1.md'",
                      "hint": "link to a Markdown file by its path from this file, such as '../about.md'",
                      "file": "content/open-day.md",
                      "start": {
                        "line": 6,
                        "column": 3
                      },
                      "end": {
                        "line": 6,
                        "column": 20
                      },
                      "notes": []
                    }
                  ]
                }

                """)
        _ = try object(run)
    }

    /// The members that the schema of SARIF 2.1.0 asks for, by hand: the schema itself is not part of this project.
    @Test func tellsCodeHostsAsSARIF() async throws {
        let log = try object(try await folder.run("check", "--format", "sarif"))
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "utf16CodeUnits")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "Rosette" && driver["semanticVersion"] as? String == "0.1.0")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == ["unknown-page"])
        #expect(rules.allSatisfy { ($0["help"] as? [String: String])?.keys.sorted() == ["markdown", "text"] })
        #expect(rules.allSatisfy { $0["helpUri"] == nil }, "there is no address to give")
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "unknown-page" && result["ruleIndex"] as? Int == 0)
        #expect(result["level"] as? String == "error")
        #expect(
            (result["message"] as? [String: String])?["text"]?.hasPrefix("there is no page or file 'plan,1.md'") == true
        )
        let locations = try #require(result["locations"] as? [[String: Any]])
        let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
        let artifact = try #require(place["artifactLocation"] as? [String: String])
        #expect(artifact == ["uri": "content/open-day.md", "uriBaseId": "%SRCROOT%"])
        let region = try #require(place["region"] as? [String: Int])
        #expect(region == ["startLine": 6, "startColumn": 4, "endLine": 6, "endColumn": 21])
    }

    @Test func namesFilesFromTheTopOfTheRepository() async throws {
        let top = folder.url
        try FileManager.default.createDirectory(at: top.appending(path: ".git"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: top.appending(path: "my, site"), withIntermediateDirectories: true)
        for part in ["content", "templates"] {
            try FileManager.default.moveItem(at: top.appending(path: part), to: top.appending(path: "my, site/\(part)"))
        }
        let outside = try await folder.run("check", "--source", "my, site", "--format", "github")
        #expect(outside.output.hasPrefix("::error file=my%2C site/content/open-day.md,line=6,"), "\(outside.output)")
        let inside = try await UserRun(["check", "--format", "github"], in: top.appending(path: "my, site"))
        #expect(inside.output == outside.output)
        let sarif = try await folder.run("check", "--source", "my, site", "--format", "sarif")
        #expect(sarif.output.contains("\"uri\": \"my%2C%20site/content/open-day.md\""))
        let text = try await folder.run("check", "--source", "my, site")
        #expect(text.diagnostics.hasPrefix("content/open-day.md:6:3: error: "))
    }

    @Test func saysNothingButTheFormWhereAllIsWell() async throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/open-day.md"))
        for command in ["check", "build"] {
            let github = try await folder.run(command, "--format", "github")
            #expect(github.status == 0 && github.output == "" && github.diagnostics == "")
            let json = try object(try await folder.run(command, "--format", "json"))
            #expect(json["errors"] as? Int == 0 && (json["diagnostics"] as? [Any])?.isEmpty == true)
            let sarif = try object(try await folder.run(command, "--format", "sarif"))
            let runs = try #require(sarif["runs"] as? [[String: Any]])
            #expect(runs.count == 1 && (runs[0]["results"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func knowsNoOtherForm() async throws {
        let run = try await folder.run("check", "--format", "xml")
        #expect(run.status == 64)
        #expect(run.diagnostics.contains("'xml'") && run.diagnostics.contains("sarif"))
        let both = try await folder.run("build", "--format", "json", "--timings")
        #expect(both.status == 64)
        #expect(both.diagnostics.contains("'--timings' and '--format json' both print to standard output."))
    }
}
