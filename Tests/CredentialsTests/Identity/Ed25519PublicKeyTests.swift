import Credentials
import Testing

/// Keys as Multikeys and as fingerprints.
struct Ed25519PublicKeyTests {
    /// The first is of https://www.w3.org/TR/vc-di-eddsa/#representation-eddsa-rdfc-2022; then those of the did:key
    /// specification's test vectors whose seed is 32 zero bytes, and keys of 32 equal bytes.
    @Test(arguments: [
        (
            "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
            "b00d8d938e7f773d51565aad36a623f5344f7f5d1960f9cf3e8e12620ea2810f"
        ),
        (
            "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
            "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
        ),
    ])
    func readsAndWritesAMultikey(_ text: String, _ digits: String) throws {
        let bytes = try HexadecimalText.bytes(digits)
        let key = try #require(Ed25519PublicKey(multibase: text))
        #expect(key.bytes == bytes)
        #expect(key.multibase == text)
        #expect(key.description == text)
        #expect(try #require(Ed25519PublicKey(bytes: bytes)) == key)
    }

    @Test func beginsEveryMultikeyAlike() throws {
        for byte in UInt8(0)...50 {
            let text = try SigningKey(byte).publicKey.multibase
            #expect(text.hasPrefix("z6Mk"))
            #expect(text.utf8.count == 48)
            #expect(Ed25519PublicKey(multibase: text)?.multibase == text)
        }
    }

    @Test(arguments: [
        // The private key of the W3C's vector, and public keys of X25519, P-256 and secp256k1.
        "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq", "z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F",
        "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169", "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
    ])
    func refusesOtherKindsOfKeys(_ text: String) {
        #expect(Ed25519PublicKey(multibase: text) == nil)
    }

    @Test(arguments: [
        "", "z", "6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", "Z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        // One digit more, one fewer, one that is none, a one in front, space around, another sign of the base.
        "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ22", "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ",
        "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ0", "z16MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2\n", " z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "u7QGwDY2Tjn93PVFWWq02piP1NE9_XRlg-c8-jhJiDqKBDw",
        "fed01b00d8d938e7f773d51565aad36a623f5344f7f5d1960f9cf3e8e12620ea2810f",
        "z\u{301}6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "z6M\u{212A}rJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    ])
    func refusesWhatIsNoMultikey(_ text: String) {
        #expect(Ed25519PublicKey(multibase: text) == nil)
    }

    @Test(arguments: [0, 1, 31, 33, 64])
    func refusesAnotherNumberOfBytes(_ count: Int) {
        #expect(Ed25519PublicKey(bytes: [UInt8](repeating: 7, count: count)) == nil)
        #expect(
            Ed25519PublicKey(multibase: "z" + Base58.text(of: [0xED, 0x01] + [UInt8](repeating: 7, count: count)))
                == nil)
    }

    /// With the key of the W3C's vector as PEM, `openssl pkey -pubin -in key.pem -outform DER | openssl sha256` says this.
    @Test func hasTheFingerprintThatOpenSSLShows() throws {
        let key = try #require(Ed25519PublicKey(multibase: "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"))
        #expect(key.fingerprint == "d2eaf30fd1eddd11249a69ec46529d28871f0ad11acafb9bc1bb98148ab696e9")
    }

    @Test func isEqualToTheSameKeyOnly() throws {
        let keys = Set(try [1, 2, 1, 3].map { try SigningKey($0).publicKey })
        #expect(keys.count == 3)
    }
}
