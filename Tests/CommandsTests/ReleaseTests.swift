import Foundation
import Testing

struct ReleaseTests {
    @Test func refusesAnExampleAddress() async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(
            of: "content/site.yml", beginning: "base-url:", with: "base-url: https://lfe.example.org/")
        let line = try folder.numberOfLine(of: "content/site.yml", beginning: "base-url:")
        let run = try await folder.run("build", "--release")
        let number = line < 10 ? " \(line)" : "\(line)"
        let expected = """
            content/site.yml:\(line):11: error: 'https://lfe.example.org/' is an address for examples, where nobody can \
            publish [example-base-url]
               |
            \(number) | base-url: https://lfe.example.org/
               |           ^^^^^^^^^^^^^^^^^^^^^^^^
               = hint: set 'base-url' in content/site.yml to the address of the site, or build without --release

            1 error; nothing was written

            """
        #expect(run.diagnostics == expected)
        #expect(run.output == "")
        #expect(run.status == 1)
        #expect(!folder.hasPublic)
    }

    @Test(arguments: ["https://badges.university.edu/", "https://office.github.io/catalog/"])
    func publishesTheDeliveredContentUnderARealAddressWithoutSpecimens(_ address: String) async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(of: "content/site.yml", beginning: "base-url:", with: "base-url: \(address)")
        let run = try await folder.run("build", "--release")
        #expect(run.status == 0, "\(run.diagnostics)")
        let report =
            /built \d+ pages and 0 badges in [^\n]+\npublic: \d+ written, 0 unchanged, 0 removed\nleft out 6 specimens\n/
        #expect(run.output.wholeMatch(of: report) != nil, "\(run.output)")
        let files = try folder.files(below: "public")
        #expect(files.filter { $0.contains("specimen") } == [])
        #expect(files.filter { $0.hasPrefix("badges/") } == ["badges/index.html"])
    }

    @Test func takesTheSpecimensOfAnEarlierBuildAwayAgain() async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(
            of: "content/site.yml", beginning: "base-url:", with: "base-url: https://badges.university.edu/")
        #expect(try await folder.run("build").status == 0)
        #expect(try folder.files(below: "public").contains { $0.contains("specimen") })
        #expect(try await folder.run("build", "--release").status == 0)
        #expect(try folder.files(below: "public").filter { $0.contains("specimen") } == [])
    }
}
