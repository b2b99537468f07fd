import Baking
import Testing

@Suite struct BakedCredentialTests {
    @Test(
        arguments: [
            (SampleText.assertion, .json), (SampleText.signed, .compactJWS), (SampleText.address, .address),
            ("http://example.org/?a=1&b='c'", .address), ("{", .json),
        ] as [(String, BakedCredential.Form)])
    func tellsTheFormsApart(text: String, form: BakedCredential.Form) throws {
        let credential = try BakedCredential.openBadges2(text)
        #expect(credential.form == form)
        #expect(credential.text == text)
        #expect(credential.version == .openBadges2)
    }

    @Test func takesTheSpaceAroundATextAway() throws {
        #expect(try BakedCredential.openBadges3(" \r\n\t{\"a\": 1}\n\n").text == "{\"a\": 1}")
    }

    @Test(arguments: [
        "[]", "\"a\"", "hello", "a.b", "a.b.c.d", "a..c", "a.b.", ".b.c", "a.b.c=", "a.b.ü", "ftp://example.org",
        "https://example.org/a b", "https://example.org/ü", "https://example.org/\"", "\u{FEFF}{}",
    ])
    func refusesOtherTexts(text: String) {
        #expect(throws: BakedTextFault.notACredential) { try BakedCredential.openBadges2(text) }
        #expect(throws: BakedTextFault.notACredential) { try BakedCredential.openBadges3(text) }
    }

    @Test func takesAnAddressForOpenBadges2Only() throws {
        #expect(throws: BakedTextFault.notACredential) { try BakedCredential.openBadges3(SampleText.address) }
    }

    @Test(arguments: ["", " ", "\n\t\r "])
    func refusesNothing(text: String) {
        #expect(throws: BakedTextFault.empty) { try BakedCredential.openBadges3(text) }
    }

    @Test(arguments: ["{\0}", "{\u{1}}", "{\u{1F}}", "{\u{B}"])
    func refusesControlCharacters(text: String) {
        #expect(throws: BakedTextFault.controlCharacter) { try BakedCredential.openBadges3(text) }
    }

    @Test func takesAMegabyteAndNotMore() throws {
        let largest = "{" + String(repeating: "x", count: (1 << 20) - 1)
        #expect(try BakedCredential.openBadges3(largest).text.utf8.count == 1 << 20)
        #expect(throws: BakedTextFault.tooLarge(limit: 1 << 20)) { try BakedCredential.openBadges3(largest + "x") }
    }
}
