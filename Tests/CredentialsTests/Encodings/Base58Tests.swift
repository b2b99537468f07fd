import Credentials
import TestSupport
import Testing

/// The vectors are those of https://datatracker.ietf.org/doc/html/draft-msporny-base58-03#section-5 and Bitcoin's own.
struct Base58Tests {
    @Test(arguments: [
        ("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U"),
        (
            "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e",
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
        ),
        ("0000287fb4cd", "11233QC4"),
        ("", ""),
        ("61", "2g"),
        ("626262", "a3gV"),
        ("636363", "aPEr"),
        ("73696d706c792061206c6f6e6720737472696e67", "2cFupjhnEsSn59qHXstmK2ffpLv2"),
        ("00eb15231dfceb60925886b67d065299925915aeb172c06647", "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L"),
        ("516b6fcd0f", "ABnLTmg"),
        ("bf4f89001e670274dd", "3SEo3LWLoPntC"),
        ("572e4794", "3EFU7m"),
        ("ecac89cad93923c02321", "EJDM8drfXA6uyA"),
        ("10c8511e", "Rt5zm"),
        ("00000000000000000000", "1111111111"),
    ])
    func writesAndReadsTheVectors(_ digits: String, _ text: String) throws {
        let bytes = try HexadecimalText.bytes(digits)
        #expect(Base58.text(of: bytes) == text)
        #expect(Base58.bytes(of: text) == bytes)
    }

    @Test(arguments: 0...40)
    func keepsEveryLeadingZero(_ count: Int) {
        let zeros = [UInt8](repeating: 0, count: count)
        #expect(Base58.text(of: zeros) == String(repeating: "1", count: count))
        #expect(Base58.bytes(of: Base58.text(of: zeros + [7, 0])) == zeros + [7, 0])
    }

    @Test(arguments: [
        "0", "O", "I", "l", "2NEpo7TZRRrLZSi2U ", " 2g", "2g\n", "+", "/", "-", "_", "\0", "2\u{301}g", "２", "é",
        "2NEpo7TZRR=",
    ])
    func refusesOtherCharacters(_ text: String) {
        #expect(Base58.bytes(of: text) == nil)
    }

    @Test func readsTextsOfAtMost512Characters() {
        #expect(Base58.bytes(of: String(repeating: "z", count: 512))?.count == 375)
        #expect(Base58.bytes(of: String(repeating: "z", count: 513)) == nil)
        #expect(Base58.bytes(of: String(repeating: "1", count: 513)) == nil)
        #expect(Base58.bytes(of: String(repeating: "z", count: 10_000_000)) == nil)
    }

    @Test func readsPartOfAText() {
        #expect(Base58.bytes(of: "z2g".dropFirst()) == [0x61])
    }

    @Test func givesBackWhateverWasWritten() {
        var random = SeededGenerator(seed: 58)
        for _ in 0..<2000 {
            let zeros = [UInt8](repeating: 0, count: .random(in: 0...3, using: &random))
            let bytes =
                zeros + (0..<Int.random(in: 0...70, using: &random)).map { _ in .random(in: 0...255, using: &random) }
            #expect(Base58.bytes(of: Base58.text(of: bytes)) == bytes)
        }
    }

    @Test func hasOneSpellingForEveryValue() throws {
        let digits = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
        var random = SeededGenerator(seed: 85)
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0...90, using: &random)).map { _ in digits.randomElement(using: &random) ?? "1" })
            #expect(Base58.text(of: try #require(Base58.bytes(of: text))) == text)
        }
    }
}
