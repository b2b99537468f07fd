import Credentials
import TestSupport
import Testing

/// RFC 4648, section 5, without padding: what encoded lists and JSON Web Keys are written in.
struct Base64URLTests {
    /// The first seven are those of RFC 4648, section 10; then RFC 7515, appendix C, and the two letters of the alphabet.
    @Test(
        arguments: [
            ([], ""), (Array("f".utf8), "Zg"), (Array("fo".utf8), "Zm8"), (Array("foo".utf8), "Zm9v"),
            (Array("foob".utf8), "Zm9vYg"), (Array("fooba".utf8), "Zm9vYmE"), (Array("foobar".utf8), "Zm9vYmFy"),
            ([3, 236, 255, 224, 193], "A-z_4ME"), ([0xFB, 0xFF, 0xBF], "-_-_"), ([0xFF, 0xFF, 0xFF], "____"),
        ] as [([UInt8], String)])
    func writesAndReadsTheVectors(_ bytes: [UInt8], _ text: String) {
        #expect(Base64URL.text(of: bytes) == text)
        #expect(Base64URL.bytes(of: text) == bytes)
    }

    @Test(arguments: ["Zg==", "Zg=", "Zm8=", "Zm9v=", "=", "=Zg", "Zm9vYg=="])
    func refusesPadding(_ text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    /// `Zh` would be the same byte as `Zg`, so a list would have many spellings.
    @Test(arguments: ["Zh", "Zv", "Zm9", "Zm-", "Zm9vYh", "Zm9vYmF", "AB", "_-_"])
    func refusesBitsThatStandForNothing(_ text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test(arguments: ["Z", "Zm9vY", "Zm9vYmFyZ"])
    func refusesALengthThatNoBytesHave(_ text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test(arguments: [
        "A+z/4ME", "Zm9v Ymf", "Zm9v\n", "\nZm9v", "Zm9v\r\nYmFy", " Zm9v", "Zm9v.", "Zm9\0", "Zm9vYmé", "Zm9v\u{301}",
        "ＺＭ",
    ])
    func refusesOtherCharacters(_ text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test func readsPartOfAText() {
        #expect(Base64URL.bytes(of: "uZg".dropFirst()) == [0x66])
    }

    @Test func givesBackWhateverWasWritten() {
        var random = SeededGenerator(seed: 64)
        for length in 0..<600 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Base64URL.text(of: bytes)
            #expect(Base64URL.bytes(of: text) == bytes)
            #expect(text.utf8.allSatisfy { !"+/=".utf8.contains($0) })
        }
    }
}
