import CatalogModel
import Testing

@testable import CatalogData

@Suite struct NameBasedUUIDTests {
    /// As made by `uuid.uuid5(uuid.NAMESPACE_URL, …)` of Python.
    @Test(arguments: [
        ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"),
        ("https://rivers.example.org/catalog/", "5622bd1c-7386-5cf2-904a-2de5b87ba6ec"),
        ("Zoë’s ☂", "cae3a85f-1962-5647-8599-6b35ae2e6984"),
    ])
    func isWhatAnotherProgramMakesOfTheName(_ name: String, _ expected: String) {
        #expect(NameBasedUUID(of: name, in: .addresses).description == expected)
    }

    @Test func namesAnOutcomeBelowTheBaseURLAsTheDecisionPageSays() throws {
        let site = NameBasedUUID(of: "https://rivers.example.org/catalog/", in: .addresses)
        let outcome = NameBasedUUID(of: "micro-credentials/reading-water/2025-03/#outcome-2", in: site)
        #expect(outcome.description == "5c0ffcb1-626e-5e44-8582-9a529b70ffac")
        let items = try SampleContent("second-series").package.list("CFItems")
        let item = items.with("identifier", outcome.description)
        #expect(item?.text("fullStatement") == "Keep a log of the water for ten days.")
    }
}
