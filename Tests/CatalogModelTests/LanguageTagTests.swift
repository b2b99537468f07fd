import CatalogModel
import Testing

struct LanguageTagTests {
    @Test(arguments: ["es", "haw", "pt-br", "zh-hant", "es-419", "de-ch-1996"])
    func takesTagsInLowerCase(_ text: String) throws {
        #expect(try #require(LanguageTag(text)).text == text)
    }

    @Test(arguments: [
        "", "e", "ES", "es-", "-es", "es_mx", "es--mx", "es-m", "spanish", "2024", "e1", "é", "es-MX", "es.mx",
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(LanguageTag(text) == nil)
    }
}
