import Credentials
import Testing

/// Addresses as salted hashes, and how an address is written before it is hashed.
struct RecipientHashTests {
    /// Open Badges' own sample, https://www.imsglobal.org/spec/ob/v3p0/#identityhash: the salt stands behind the address.
    @Test func hashesTheAddressAndThenTheSalt() throws {
        let digits = "b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"
        #expect(SHA256Text(of: Array("a@example.comKosher".utf8)[...]).text == "sha256$" + digits)
    }

    @Test(arguments: [
        // `printf %s ADDRESS+SALT | openssl sha256`.
        (
            "ana@example.org", "00112233445566778899aabbccddeeff",
            "sha256$577c20a72d452d1d95ea9c27df7fd48b20cd7a6c547edfb3731703d3795210e2"
        )
    ])
    func hasTheIdentityThatVerifiersCompute(_ address: String, _ salt: String, _ identity: String) throws {
        let hash = try #require(RecipientHash(of: address, salt: salt))
        #expect(hash.identity == identity)
        #expect(hash.salt == salt)
        #expect(hash == RecipientHash(salt: salt, hash: hash.hash))
    }

    @Test(arguments: [
        "", "0123456789abcde", "Kosher", "deadsea", "0123456789ABCDEF", "0123456789abcdeg", "0123456789abcdef ",
        "ana@example.org", String(repeating: "0", count: 65), "０123456789abcdef",
    ])
    func refusesASaltThatCouldBeSomethingElse(_ salt: String) throws {
        let hash = try #require(SHA256Text("sha256$" + String(repeating: "0", count: 64)))
        #expect(RecipientHash(of: "ana@example.org", salt: salt) == nil)
        #expect(RecipientHash(salt: salt, hash: hash) == nil)
    }

    @Test(arguments: [16, 32, 64])
    func takesSaltsOf16To64Digits(_ count: Int) throws {
        #expect(RecipientHash(of: "ana@example.org", salt: String(repeating: "a", count: count)) != nil)
    }

    @Test(arguments: [
        ("Ana@Example.ORG", "ana@example.org"), ("  ana@example.org\t\r\n", "ana@example.org"),
        ("\u{A0}ana@example.org\u{3000}", "ana@example.org"), ("ana@example.org", "ana@example.org"),
        ("zoe\u{308}@example.org", "zo\u{EB}@example.org"), ("ZO\u{CB}@example.org", "zo\u{EB}@example.org"),
        ("ZOE\u{308}@example.org", "zo\u{EB}@example.org"), ("\u{212A}ai@example.org", "kai@example.org"),
        ("ÅSA@example.org", "åsa@example.org"), ("\u{212B}sa@example.org", "\u{E5}sa@example.org"), ("", ""), (" ", ""),
    ])
    func writesAnAddressInOneWay(_ written: String, _ expected: String) {
        let found = RecipientHash.normalized(written)
        #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(Array(RecipientHash.normalized(found).unicodeScalars) == Array(found.unicodeScalars))
    }

    /// What comes out is hashed byte by byte, so it must be the same however often and wherever it is made.
    @Test func changesNothingTheSecondTime() {
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = RecipientHash.normalized("a\(Character(scalar))b\u{301}@example.org")
            #expect(RecipientHash.normalized(once).utf8.elementsEqual(once.utf8), "U+\(String(value, radix: 16))")
        }
    }
}
