import CatalogModel
import Diagnostics
import Registry
import Testing

struct RegistryFolderTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    @Test(arguments: [
        "notes.txt", "awards/a.json", "revocations/a.jsonl", "awards/2026/a.jsonl", "roster.csv", "a.jsonl",
        "achievements/a.md", "achievements/2020/a.json", "status/a.json", "status/0.json", "status/01.json",
        "status/2.txt", "keys.yml", "keys/keys.json", "status.json",
    ])
    func refusesAFileThatItDoesNotKnow(_ path: String) throws {
        try registry.put("x", at: path)
        let expected = """
            content/registry/\(path): error: nothing is known about a file of this kind in the registry [unknown-file]
               = hint: there are 'keys.json', 'achievements/<slug>@<edition>.json', 'awards/<time>-<id>.jsonl', \
            'revocations/<id>.json' and 'status/<number>.json'

            """
        #expect(registry.check().problems == expected)
    }

    @Test func listsFilesInTheOrderOfTheirRuns() throws {
        let names = ["20260915T150000Z", "20250915T150000Z", "20260915T145959Z"].map { "\($0)-\(LineText.id).jsonl" }
        for name in names { try registry.putAwards([.full()], at: "awards/\(name)") }
        var log = DiagnosticLog()
        let files = registry.registry(log: &log).awardFiles.map(\.shownAs)
        #expect(files == names.sorted().map { "content/registry/awards/\($0)" })
    }

    @Test func isEmptyWithoutAnyFile() {
        var log = DiagnosticLog()
        let registry = AwardRegistry(files: [], below: "content/registry/", isSpecimen: false, log: &log)
        let census = RegistryCensus(of: registry)
        census.report(to: &log)
        #expect(log.isEmpty)
        #expect(census.count == 0)
    }
}
