import Credentials
import Testing

/// Identifiers that are a key: <https://w3c-ccg.github.io/did-key-spec/>.
struct KeyDIDTests {
    @Test(arguments: [
        "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    ])
    func readsAnEd25519Key(_ text: String) throws {
        let did = try #require(KeyDID(text))
        let key = String(text.dropFirst("did:key:".count))
        #expect(did.description == text)
        #expect(did.key == Ed25519PublicKey(multibase: key))
        #expect(did.verificationMethod == "\(text)#\(key)")
    }

    @Test(arguments: [
        "", "did:key:", "did:key", "did:web:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "DID:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#key",
        "did:key:1.1:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2 ",
        "did:key:z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F",
        "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
    ])
    func refusesWhatIsNoEd25519Key(_ text: String) {
        #expect(KeyDID(text) == nil)
    }
}
