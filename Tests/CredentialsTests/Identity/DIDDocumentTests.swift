import Credentials
import JSONText
import Testing

/// `did.json` as it is published.
struct DIDDocumentTests {
    private let did = WebDID("did:web:badges.example.org:lfe")

    @Test func writesOneKey() throws {
        let document = DIDDocument.document(of: try #require(did), keys: [try SigningKey(1).publicKey])
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/did/v1",
                "https://w3id.org/security/multikey/v1"
              ],
              "id": "did:web:badges.example.org:lfe",
              "verificationMethod": [
                {
                  "id": "did:web:badges.example.org:lfe#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX",
                  "type": "Multikey",
                  "controller": "did:web:badges.example.org:lfe",
                  "publicKeyMultibase": "z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX"
                }
              ],
              "assertionMethod": [
                "did:web:badges.example.org:lfe#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX"
              ]
            }

            """
        #expect(document.prettyText == expected)
    }

    @Test func writesEveryKeyInItsOrder() throws {
        let keys = [try SigningKey(2).publicKey, try SigningKey(1).publicKey]
        let document = DIDDocument.document(of: try #require(did), keys: keys)
        let expected = """
            {"@context":["https://www.w3.org/ns/did/v1","https://w3id.org/security/multikey/v1"],\
            "id":"did:web:badges.example.org:lfe","verificationMethod":[\
            {"id":"did:web:badges.example.org:lfe#z6Mko9hTggMwjSTEaJaPUfE6tqcy2xvU6BnNq3e3o8qVBiyH",\
            "type":"Multikey","controller":"did:web:badges.example.org:lfe",\
            "publicKeyMultibase":"z6Mko9hTggMwjSTEaJaPUfE6tqcy2xvU6BnNq3e3o8qVBiyH"},\
            {"id":"did:web:badges.example.org:lfe#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX",\
            "type":"Multikey","controller":"did:web:badges.example.org:lfe",\
            "publicKeyMultibase":"z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX"}],\
            "assertionMethod":["did:web:badges.example.org:lfe#z6Mko9hTggMwjSTEaJaPUfE6tqcy2xvU6BnNq3e3o8qVBiyH",\
            "did:web:badges.example.org:lfe#z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX"]}
            """
        #expect(document.compactText == expected)
    }

    @Test func isReadAsItWasWritten() throws {
        let did = try #require(did)
        let keys = try (UInt8(1)...5).map { try SigningKey($0).publicKey }
        let text = DIDDocument.document(of: did, keys: keys).prettyText
        let document = try DIDDocument(reading: JSONValue(parsing: Array(text.utf8)), of: did.description)
        #expect(document.id == did.description)
        #expect(document.keys == Dictionary(uniqueKeysWithValues: keys.map { (did.verificationMethod(of: $0), $0) }))
        #expect(document.otherMethods.isEmpty)
    }

    /// How often an issuer can change keys before a resolver stops reading; the longer the identifier, the fewer.
    @Test(arguments: [
        ("did:web:badges.example.org", 23), ("did:web:badges.example.org:lfe:specimens", 20),
        ("did:web:regional-office-of-education.example.org:leadership-for-equity:specimens", 15),
    ])
    func hasRoomForADozenKeys(_ text: String, _ most: Int) throws {
        let did = try #require(WebDID(text))
        let key = try SigningKey(1).publicKey
        func size(_ count: Int) -> Int {
            DIDDocument.document(of: did, keys: Array(repeating: key, count: count)).prettyText.utf8.count
        }
        #expect(size(most) <= DIDDocument.sizeLimit)
        #expect(size(most + 1) > DIDDocument.sizeLimit)
    }
}
