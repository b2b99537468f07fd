import CatalogModel
import Testing

struct EditionNameTests {
    @Test func namesAnEditionByItsMonthOrDay() {
        #expect(EditionID("2020-09")?.description == "2020-09")
        #expect(EditionID("2020-09-15")?.description == "2020-09-15")
    }

    @Test(arguments: ["", "2020", "2020-13", "latest", "2020-09/", "2020-09-31"])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(EditionID(text) == nil)
    }

    @Test func sortsEditionsByTime() {
        let editions = ["2020-09", "2020-02", "2020-02-14", "2019-11"].compactMap(EditionID.init(_:))
        #expect(editions.sorted().map(\.description) == ["2019-11", "2020-02", "2020-02-14", "2020-09"])
    }

    @Test func readsAReferenceToAnEdition() throws {
        let reference = try #require(EditionReference("equity-mindset@2020-09"))
        #expect(reference.microCredential.text == "equity-mindset")
        #expect(reference.edition.description == "2020-09")
        #expect(reference.description == "equity-mindset@2020-09")
    }

    @Test(arguments: [
        "", "@", "equity-mindset", "equity-mindset@", "@2020-09", "equity-mindset@2020",
        "equity-mindset@2020-09@2020-09",
        "Equity@2020-09", "equity-mindset @2020-09", "equity-mindset@2020-09 ", "a/b@2020-09",
    ])
    func refusesAReferenceThatNamesNoEdition(_ text: String) {
        #expect(EditionReference(text) == nil)
    }

    @Test func sortsReferencesByMicroCredentialThenTime() {
        let texts = ["data-cycle@2020-02", "data-cycle@2020-09", "equity-mindset@2020-02"]
        #expect(texts.reversed().compactMap(EditionReference.init(_:)).sorted().map(\.description) == texts)
    }
}
