import CatalogModel
import JSONText
import Testing

@testable import CatalogData

@Suite struct SchemaOrgCatalogTests {
    private static let base = "https://rivers.example.org/catalog/"
    private static let edition = base + "micro-credentials/reading-water/2025-03/"

    @Test func asksForTheOutcomesOfACredential() throws {
        let credential = try SampleContent("second-series").credential("reading-water@2025-03")
        #expect(credential.text("@type") == "EducationalOccupationalCredential")
        #expect(credential.text("name") == "Reading the Water" && credential.text("url") == Self.edition)
        #expect(
            credential.list("competencyRequired").compactMap { $0.text("@id") }
                == [1, 2, 3].map { "\(Self.edition)#outcome-\($0)" })
        #expect(credential["credentialCategory"]?.text("url") == "https://purl.org/ctdl/terms/MicroCredential")
        #expect(credential.texts("isPartOf") == [Self.base + "series/quiet-rivers/"])
    }

    @Test func namesTheIssuerAsProviderOfWhatItOffers() throws {
        let content = try SampleContent("second-series")
        let latest = try content.credential("reading-water@2025-03")["provider"]
        #expect(latest?.text("name") == "Quiet Rivers Guild (not a real organization)")
        #expect(latest?.text("@id") == Self.base + "issuer/")
        #expect(try content.credential("reading-water@2024-08")["provider"] == nil)
        let delivered = try SampleContent(nil)
        for edition in delivered.sourced.editions {
            #expect(try delivered.credential(edition.reference.description)["provider"] == nil)
        }
    }

    @Test func saysOnlyTheTitleOfAnEditionKnownByItsTitle() throws {
        let credential = try SampleContent("second-series").credential("reading-water@2024-08")
        #expect(
            credential.names == ["@type", "@id", "url", "name", "credentialCategory", "version", "inLanguage"])
    }

    @Test func citesItsSourcesWithTheirDays() throws {
        let citations = try SampleContent(nil).credential("equity-mindset@2020-09").list("citation")
        #expect(citations.compactMap { $0.text("datePublished") } == ["2020-09"])
        #expect(citations.compactMap { $0["publisher"]?.text("name") } == ["Illinois State University"])
    }

    @Test func listsAsCoursesWhatHasADescription() throws {
        let content = try SampleContent("second-series")
        let items = try #require(try content.courses).list("itemListElement")
        #expect(items.compactMap { $0["position"]?.number?.text } == ["1", "2"])
        let courses = items.compactMap { $0["item"] }
        #expect(courses.allSatisfy { $0.text("description") != nil && $0["provider"] != nil })
        #expect(
            courses.map { $0["educationalCredentialAwarded"]?.text("@id") } == courses.map { $0.text("url") })
        let schema = SchemaOrgCatalog(content.sourced)
        let titles = content.sourced.editions.filter { $0.competency == nil }.map(\.reference)
        #expect(titles.count == 1 && schema.courses(titles) == nil && schema.courses([]) == nil)
    }
}
