import Testing

@testable import CatalogData

@Suite struct CatalogDocumentTests {
    @Test func tellsEachEditionWithItsSourcesAndOfficialRubric() throws {
        let catalog = try SampleContent("second-series").catalog
        let edition = try #require(catalog.list("editions").with("id", "reading-water@2025-03"))
        #expect(
            edition.names == [
                "id", "microCredential", "edition", "status", "known", "number", "title", "address", "competency",
                "outcomes", "creditOneOf", "rubric", "sources",
            ])
        #expect(edition.texts("creditOneOf") == ["three Paddle Points", "12 guide hours", "one Ferry Unit"])
        #expect(edition["rubric"]?.text("requiredLevel") == "Shown")
        #expect(catalog.list("sources").compactMap { $0.text("id") } == edition.texts("sources"))
        #expect(
            edition.list("outcomes").last?.text("address")
                == "https://rivers.example.org/catalog/micro-credentials/reading-water/2025-03/#outcome-3")
    }

    @Test func namesTheIssuerWithoutItsMailbox() throws {
        let catalog = try SampleContent("second-series").catalog
        #expect(catalog["issuer"]?.names == ["name", "url"])
        #expect(try SampleContent(nil).catalog["issuer"] == nil)
    }

    @Test func tellsCorrectionsBesideTheWordsThatStay() throws {
        let correction = SampleContent.Change(
            file: "micro-credentials/reading-water/2025-03/index.md", text: "hue: lake",
            other: "hue: lake\ncorrections:\n  - date: 2025-06-02\n    text: A log has eleven days.")
        let content = try SampleContent("second-series", changes: [correction])
        let edition = try content.catalog.list("editions").with("id", "reading-water@2025-03")
        #expect(edition?.list("corrections").map { $0.text("date") } == ["2025-06-02"])
        #expect(content.table.contains(",2025-06-02: A log has eleven days.,"))
    }
}
