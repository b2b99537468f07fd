import Credentials
import JSONText
import Testing

/// Documents as other people publish them.
struct DIDDocumentReadingTests {
    private static let id = "did:web:example.org"
    private static let key = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
    private static let otherKey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"

    /// What stands after the `id`.
    private func read(_ members: String, of did: String? = id) throws -> DIDDocument {
        let text = "{\"id\":\"\(Self.id)\",\(members)}"
        return try DIDDocument(reading: JSONValue(parsing: Array(text.utf8)), of: did)
    }

    private static func multikey(
        _ id: String, type: String = "Multikey", controller: String? = "\"did:web:example.org\"", key: String = key,
        more: String = ""
    ) -> String {
        let controller = controller.map { "\"controller\":\($0)," } ?? ""
        return "{\"id\":\"\(id)\",\"type\":\"\(type)\",\(controller)\"publicKeyMultibase\":\"\(key)\"\(more)}"
    }

    @Test(arguments: ["Multikey", "Ed25519VerificationKey2020"])
    func readsAMultikeyOfEitherType(_ type: String) throws {
        let document = try read(
            """
            "verificationMethod":[\(Self.multikey("\(Self.id)#key-1", type: type))],"assertionMethod":["\(Self.id)#key-1"]
            """)
        #expect(document.keys == ["\(Self.id)#key-1": try #require(Ed25519PublicKey(multibase: Self.key))])
        #expect(document.otherMethods.isEmpty)
    }

    /// The key of https://www.rfc-editor.org/rfc/rfc8037#appendix-A.2.
    @Test func readsAJSONWebKey() throws {
        let document = try read(
            """
            "verificationMethod":[{"id":"\(Self.id)#k","type":"JsonWebKey","controller":"\(Self.id)","publicKeyJwk":\
            {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}],\
            "assertionMethod":["\(Self.id)#k"]
            """)
        let bytes = try HexadecimalText.bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        #expect(document.keys["\(Self.id)#k"]?.bytes == bytes)
    }

    @Test(arguments: [
        "\"verificationMethod\":[\(multikey("#1"))],\"assertionMethod\":[\"#1\"]",
        "\"verificationMethod\":[\(multikey("#1"))],\"assertionMethod\":[\"\(id)#1\"]",
        "\"verificationMethod\":[\(multikey("\(id)#1"))],\"assertionMethod\":[\"#1\"]",
        "\"assertionMethod\":[\(multikey("#1"))]",
        "\"assertionMethod\":[\(multikey("\(id)#1", controller: nil))]",
    ])
    func readsRelativeIdentifiersAndEmbeddedMethods(_ members: String) throws {
        #expect(try read(members).keys == ["\(Self.id)#1": try #require(Ed25519PublicKey(multibase: Self.key))])
    }

    @Test(arguments: [
        "\"verificationMethod\":[\(multikey("#1"))]",
        "\"verificationMethod\":[\(multikey("#1"))],\"assertionMethod\":[]",
        "\"verificationMethod\":[\(multikey("#1"))],\"authentication\":[\"#1\"],\"capabilityInvocation\":[\"#1\"]",
        "\"authentication\":[\(multikey("#1"))]", "\"assertionMethod\":{\"id\":\"#1\"}",
        "\"assertionMethod\":[1,null,[],{}]",
        "\"service\":[]",
    ])
    func takesNoKeyThatMayNotSignCredentials(_ members: String) throws {
        let document = try read(members)
        #expect(document.keys.isEmpty)
        #expect(document.otherMethods.isEmpty)
    }

    @Test func tellsWhichMethodsItCannotRead() throws {
        let document = try read(
            """
            "verificationMethod":[\(Self.multikey("#p256", key: "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")),\
            {"id":"#rsa","type":"JsonWebKey","publicKeyJwk":{"kty":"RSA","n":"AQAB","e":"AQAB"}},\
            {"id":"#short","type":"JsonWebKey","publicKeyJwk":{"kty":"OKP","crv":"Ed25519","x":"AQAB"}},\
            {"id":"#2018","type":"Ed25519VerificationKey2018","publicKeyBase58":"4zvwRjXUKGfvwnParsHAS3HuSVzV5cA4McphgmoCtajS"},\
            \(Self.multikey("#unused", key: Self.otherKey))],\
            "assertionMethod":["#p256","#rsa","#short","#2018","#missing"]
            """)
        #expect(document.keys.isEmpty)
        #expect(document.otherMethods == Set(["#p256", "#rsa", "#short", "#2018", "#missing"].map { Self.id + $0 }))
    }

    @Test(arguments: [
        "\"did:web:example.com\"", "\"did:web:example.org:other\"", "\"\"", "[\"did:web:example.com\"]", "null", "7",
    ])
    func takesNoKeyThatAnotherControls(_ controller: String) throws {
        let document = try read(
            """
            "verificationMethod":[\(Self.multikey("#1", controller: controller))],"assertionMethod":["#1"]
            """)
        #expect(document.keys.isEmpty)
        #expect(document.otherMethods == ["\(Self.id)#1"])
    }

    /// Nothing is verified with it any more: <https://www.w3.org/TR/cid-1.0/#verification-methods>.
    @Test(arguments: ["revoked", "expires"])
    func takesNoKeyThatItsHolderGaveUp(_ name: String) throws {
        let method = Self.multikey("#1", more: ",\"\(name)\":\"2026-01-01T00:00:00Z\"")
        let document = try read("\"verificationMethod\":[\(method)],\"assertionMethod\":[\"#1\"]")
        #expect(document.keys.isEmpty)
        #expect(document.otherMethods == ["\(Self.id)#1"])
    }

    /// The first method of a name counts; a second one cannot take its place.
    @Test func keepsTheFirstOfTwoMethodsOfOneName() throws {
        let document = try read(
            """
            "verificationMethod":[\(Self.multikey("#1"))],"assertionMethod":[\(Self.multikey("#1", key: Self.otherKey)),"#1"]
            """)
        #expect(document.keys == ["\(Self.id)#1": try #require(Ed25519PublicKey(multibase: Self.key))])
        let foreign = Self.multikey("#1", controller: "\"did:web:example.com\"")
        let other = try read(
            """
            "verificationMethod":[\(foreign),\(Self.multikey("#1"))],"assertionMethod":[\(Self.multikey("#1"))]
            """)
        #expect(other.keys.isEmpty)
    }

    /// The Kelvin sign and K are equal to Swift, but not the same identifier.
    @Test func takesNoMethodWhoseNameOnlyLooksTheSame() throws {
        let document = try read(
            """
            "verificationMethod":[\(Self.multikey("#K"))],"assertionMethod":["#\u{212A}"]
            """)
        #expect(document.keys.isEmpty)
    }

    @Test func readsADocumentOfWhomeverItNames() throws {
        #expect(try read("\"assertionMethod\":[]", of: nil).id == Self.id)
    }

    @Test(arguments: [
        ("[]", DIDDocument.Fault.notAnObject), ("\"did:web:example.org\"", .notAnObject), ("null", .notAnObject),
        ("{}", .missingID), ("{\"id\":7}", .missingID), ("{\"@id\":\"did:web:example.org\"}", .missingID),
        ("{\"id\":\"did:web:example.com\"}", .otherID("did:web:example.com")),
        ("{\"id\":\"did:web:Example.org\"}", .otherID("did:web:Example.org")),
        ("{\"id\":\"did:web:example.org:\"}", .otherID("did:web:example.org:")),
        ("{\"id\":\"did:web:example.org#\"}", .otherID("did:web:example.org#")),
    ])
    func refusesWhatIsNotTheDocument(_ text: String, _ fault: DIDDocument.Fault) {
        #expect(throws: fault) {
            try DIDDocument(reading: JSONValue(parsing: Array(text.utf8)), of: Self.id)
        }
    }

    @Test func tellsIdentifiersApartThatOnlyLookTheSame() {
        let text = "{\"id\":\"did:web:example.org:\u{212A}\"}"
        #expect(throws: DIDDocument.Fault.otherID("did:web:example.org:\u{212A}")) {
            try DIDDocument(reading: JSONValue(parsing: Array(text.utf8)), of: "did:web:example.org:K")
        }
    }
}
