import Foundation
import TestSupport
import Testing

/// `rosette build --timings`: where the time of a build went, and what was kept.
@Suite struct TimingsTests {
    private let folder: SourceFolder

    init() throws { folder = try SourceFolder() }

    @Test func tellsWhereTheTimeWentAsATable() async throws {
        let run = try await folder.run("build", "--timings")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("built "))
        let lines = run.output.components(separatedBy: "\n")
        #expect(["phase", "template, on all cores together", "slowest pages"].allSatisfy(lines.contains))
        let rows = lines.compactMap { $0.wholeMatch(of: #/ *[0-9]+\.[0-9]{2} ms  (.+)/#)?.output.1 }
        #expect(rows.first == "list files")
        #expect(rows.contains("all") && rows.contains("put files in place") && rows.contains("award.html (6)"))
        #expect(lines.suffix(2) == ["badges: 6 made, 0 kept", ""])
    }

    @Test func tellsTheSameToProgramsAndNothingBeside() async throws {
        for expected in [["made": 6, "kept": 0], ["made": 0, "kept": 6]] {
            let run = try await folder.run("build", "--timings=json")
            #expect(run.status == 0)
            let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
            let document = try #require(value as? [String: Any])
            #expect(
                document.keys.sorted() == ["badges", "microseconds", "phases", "slowestPages", "templates"])
            let phases = try #require(document["phases"] as? [[String: Any]]).compactMap { $0["phase"] as? String }
            #expect(
                phases.sorted() == [
                    "badges", "checks", "content", "copies", "design", "inspection", "pages", "publishing", "registry",
                    "source",
                ])
            #expect(document["badges"] as? [String: Int] == expected)
            // What is as new as the list of a build is made again: file systems count time in steps.
            let later = [FileAttributeKey.modificationDate: Date().addingTimeInterval(5)]
            try FileManager.default.setAttributes(
                later, ofItemAtPath: folder.url.appending(path: ".rosette/public/manifest").path)
        }
    }

    @Test func saysNothingOfTimesUnlessAsked() async throws {
        let run = try await folder.run("build")
        #expect(run.output.components(separatedBy: "\n").count == 3)
    }

    @Test func makesAPartOfTheSite() async throws {
        let first = try await folder.run("build", "--shard", "1/2", "--output", "one")
        #expect(first.output.hasPrefix("built part 1 of 2: 83 pages and "))
        let second = try await folder.run("build", "--shard", "2/2", "--output", "two")
        #expect(second.output.firstMatch(of: #/^built part 2 of 2: [0-9]+ specimen badges? in /#) != nil)
        #expect(try folder.files(below: "two").allSatisfy { $0.hasPrefix("badges/") })
        let other = try await folder.run("build", "--output", "two")
        #expect(other.status == 1)
        #expect(
            other.diagnostics == """
                error: 'two' has part 2/2 of a site, which a whole site would replace [output-other-part]
                   = hint: give each part an output folder of its own; to use this one again, remove 'two' and its folder in \
                '.rosette' beside it

                1 error; nothing was written

                """)
    }
}
