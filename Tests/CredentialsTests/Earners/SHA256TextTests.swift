import Credentials
import Testing

struct SHA256TextTests {
    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    @Test func keepsAHash() throws {
        #expect(try #require(SHA256Text("sha256$" + Self.digits)).text == "sha256$" + Self.digits)
    }

    @Test(arguments: [
        ("", 64), ("md5$", 64), ("SHA256$", 64), (" sha256$", 64), ("ｓha256$", 64), ("sha256", 64), ("sha256$", 63),
        ("sha256$", 65),
        ("sha256$", 0),
    ])
    func refusesAnotherPrefixOrNumberOfDigits(_ prefix: String, _ count: Int) {
        #expect(SHA256Text(prefix + String(repeating: "0", count: count)) == nil)
    }

    @Test(arguments: ["g", "F", " ", "\n", "\0", "０", "é", "@"])
    func refusesWhatIsNoLowerCaseDigit(_ digit: String) {
        let missing = String(repeating: "0", count: 64 - digit.utf8.count)
        #expect(SHA256Text("sha256$\(missing)\(digit)") == nil)
        #expect(SHA256Text("sha256$\(digit)\(missing)") == nil)
    }

    /// SHA-256 of nothing and of "abc": https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func hashesBytes(_ text: String, _ digits: String) throws {
        let hash = SHA256Text(of: Array(text.utf8)[...])
        #expect(hash.text == "sha256$" + digits)
        #expect(SHA256Text(hash.text) == hash)
        #expect(hash.bytes == (try HexadecimalText.bytes(digits)))
    }
}
