import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Registry
import Testing

struct StatusListFileTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private func read(_ bytes: [UInt8], at path: String = "status/1.json") throws -> (AwardRegistry, problems: String) {
        try registry.put(bytes, at: path)
        var log = DiagnosticLog()
        let registry = registry.registry(log: &log)
        return (registry, log.text)
    }

    @Test func readsWhatAProofIsMadeOver() throws {
        let bytes = try SampleRegistry.statusList(withdrawn: [0, 7, 131_071])
        let (registry, problems) = try read(bytes)
        #expect(problems == "")
        let list = try #require(registry.statusLists[1])
        #expect(list.number == 1)
        #expect(list.id == "https://badges.example.org/lfe/status/1.json")
        #expect(try list.base == SampleRegistry.base)
        #expect(list.issuer == "did:web:badges.example.org:lfe")
        #expect(list.validFrom.description == "2026-09-15T15:00:00Z")
        #expect(list.list == StatusList(withdrawn: [0, 7, 131_071]))
        #expect(list.bytes == bytes)
        #expect(list.isProven(in: registry))
    }

    @Test func takesAListWithoutLookingAtItsProof() throws {
        let text = String(decoding: try SampleRegistry.statusList(), as: UTF8.self)
        for changed in [
            text.replacing("2026-09-15T15:00:00Z\",\n  \"cred", with: "2026-09-16T15:00:00Z\",\n  \"cred"),
            text.replacing("assertionMethod", with: "authentication"),
            text.replacing("\"proof\"", with: "\"evidence\""),
            text.replacing("eddsa-rdfc-2022", with: "eddsa-jcs-2022"),
            text.replacing("DataIntegrityProof", with: "Proof"),
            text.replacing("\"proofValue\": \"z", with: "\"proofValue\": \"z1"),
            String(decoding: try SampleRegistry.statusList(key: .other), as: UTF8.self),
        ] {
            #expect(changed != text)
            let (registry, problems) = try read(Array(changed.utf8))
            #expect(problems == "")
            #expect(try #require(registry.statusLists[1]).isProven(in: registry) == false)
        }
    }

    @Test func refusesWhatIsNoStatusList() throws {
        let text = String(decoding: try SampleRegistry.statusList(), as: UTF8.self)
        let changed = text.replacing(/"encodedList": ".*"/, with: #""encodedList": "uH4sIAAAA""#)
        let (registry, problems) = try read(Array(changed.utf8))
        #expect(registry.statusLists.isEmpty)
        let expected = """
            content/registry/status/1.json:16:20: error: this is not a status list [invalid-status-list]
               = hint: run 'rosette status', which makes it anew

            """
        #expect(problems == expected)
    }

    @Test(arguments: [
        "https://badges.example.org/lfe/status/2.json", "https://badges.example.org/lfe/specimens/status/1.json",
        "http://badges.example.org/status/1.json", "status/1.json", "",
    ])
    func refusesAnAddressThatIsNotTheLists(_ address: String) throws {
        let text = String(decoding: try SampleRegistry.statusList(), as: UTF8.self)
        let own = #""id": "https://badges.example.org/lfe/status/1.json","#
        let changed = text.replacing(own, with: "\"id\": \"\(address)\",")
        // An address below a folder of the site is one at another base URL.
        let (registry, problems) = try read(Array(changed.utf8))
        guard address != "https://badges.example.org/lfe/specimens/status/1.json" else {
            #expect(registry.statusLists[1]?.base.path == "/lfe/specimens/")
            return
        }
        #expect(registry.statusLists.isEmpty)
        let expected = """
            content/registry/status/1.json:5:9: error: this is not the address that status list 1 has on a site \
            [invalid-status-list]
               = hint: run 'rosette status', which makes the list anew

            """
        #expect(problems == expected)
    }

    @Test func saysNothingMoreOfAListThatIsDamaged() throws {
        try registry.putAwards([.full()])
        try registry.put("{}", at: "status/1.json")
        let problems = registry.check().problems
        #expect(problems.contains("the member 'id' is missing"))
        #expect(!problems.contains("[missing-status-list]"))
    }

    @Test func canBeOfSpecimens() throws {
        let specimens = try TemporaryRegistry(isSpecimen: true)
        var log = DiagnosticLog()
        let list = try #require(specimens.registry(log: &log).statusLists[1])
        #expect(log.text == "")
        #expect(list.id == "https://badges.example.org/lfe/specimens/status/1.json")
        #expect(try list.base == SampleRegistry.base)
    }
}
