import Foundation
import Testing
import Verifying

@testable import SiteBuilding

struct VerifierTablesTests {
    private let words = String(decoding: VerifierTables.words, as: UTF8.self)
    private let failureWords = String(decoding: VerifierTables.failureWords, as: UTF8.self)

    @Test func areOneJavaScriptValueEach() throws {
        let modules = [
            VerifierTables.words, VerifierTables.failureWords, VerifierTables.pictureWords, VerifierTables.vocabulary,
            VerifierTables.otherVocabulary,
        ]
        for module in modules {
            let text = String(decoding: module, as: UTF8.self)
            #expect(text.hasPrefix("export const "))
            #expect(text.hasSuffix(";\n"))
            let value = try #require(text.firstRange(of: " = ")?.upperBound)
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(with: Data(text[value...].dropLast(2).utf8))
            }
        }
    }

    @Test func holdTheProgramsOwnWords() {
        #expect(failureWords.contains("\"brokenSignature\":\"\(ObjectionPhrase.brokenSignature.rawValue)\""))
        #expect(words.contains("\"checks\":[\"format\",\"signature\",\"issuer\",\"dates\""))
        #expect(failureWords.contains("\"withoutEd25519\":"))
    }

    /// A browser that is offline cannot load others.
    @Test func holdApartWhatABadgeWithNothingWrongDoesNotNeed() {
        for name in ["signed", "noAddressGiven", "offline", "revoked"] {
            #expect(words.contains("\"\(name)\":"))
            #expect(!failureWords.contains("\"\(name)\":"))
        }
        #expect(!words.contains("\"brokenSignature\":"))
    }

    /// A page has no options, and no program to speak of.
    @Test func sayNothingOfTheCommandLine() {
        for words in [words, failureWords, String(decoding: VerifierTables.pictureWords, as: UTF8.self)] {
            #expect(!words.contains(" --"))
            #expect(!words.contains("this program"))
        }
    }

    @Test func knowEveryContextThatTheProgramKnows() {
        let usual = String(decoding: VerifierTables.vocabulary, as: UTF8.self)
        let others = String(decoding: VerifierTables.otherVocabulary, as: UTF8.self)
        for (address, text) in [
            ("https://www.w3.org/ns/credentials/v2", usual), ("https://w3id.org/security/data-integrity/v2", others),
            ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", usual),
            ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", others),
        ] {
            #expect(text.contains("\"\(address)\":"))
        }
    }
}
