import CatalogModel
import Credentials
import Testing

/// Identifiers that are addresses of a website: <https://w3c-ccg.github.io/did-method-web/>.
struct WebDIDTests {
    /// The first three are the specification's own.
    @Test(arguments: [
        ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
        ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
        ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
        ("did:web:example.com%3A3000", "https://example.com:3000/.well-known/did.json"),
        ("did:web:localhost%3A8000", "https://localhost:8000/.well-known/did.json"),
        ("did:web:example.org:a:b:c:d", "https://example.org/a/b/c/d/did.json"),
        ("did:web:example.org:%7Ealice", "https://example.org/~alice/did.json"),
        ("did:web:example.org:%7E%7E:a%7Eb%7E", "https://example.org/~~/a~b~/did.json"),
        ("did:web:example.org:Lfe:v1.0_x-y", "https://example.org/Lfe/v1.0_x-y/did.json"),
        ("did:web:xn--bcher-kva.example", "https://xn--bcher-kva.example/.well-known/did.json"),
        ("did:web:1-2-3.example", "https://1-2-3.example/.well-known/did.json"),
        ("did:web:example.org:.well-known", "https://example.org/.well-known/did.json"),
    ])
    func saysWhereTheDocumentIs(_ text: String, _ address: String) throws {
        let did = try #require(WebDID(text))
        #expect(did.documentURL == address)
        #expect(did.description == text)
    }

    @Test(arguments: [
        ("did:web:example.org", "https://example.org/"), ("did:web:example.org:lfe", "https://example.org/lfe/"),
        ("did:web:example.org%3A8443:a:b", "https://example.org:8443/a/b/"),
        ("did:web:example.org:%7Ealice", "https://example.org/~alice/"),
    ])
    func saysWhichFolderItStandsFor(_ text: String, _ address: String) throws {
        #expect(try #require(WebDID(text)).folderURL == address)
    }

    @Test(arguments: [
        // Addresses in numbers, in every way that programs read them, and in the brackets of IPv6.
        "did:web:127.0.0.1", "did:web:192.0.2.7%3A8000", "did:web:2130706433", "did:web:0177.0.0.1", "did:web:127.1",
        "did:web:0x7f.0.0.1", "did:web:0x7f000001", "did:web:127.0.0.0x1", "did:web:127.0.0.0x",
        "did:web:%5B%3A%3A1%5D",
        "did:web:[", "did:web:example.1",
    ])
    func refusesHostsThatAreAddressesInNumbers(_ text: String) {
        #expect(WebDID(text) == nil)
    }

    @Test(arguments: [
        "", "did:web", "did:web:", "did:web::", "did:key:example.org", "DID:web:example.org", "did:Web:example.org",
        "https://example.org", "example.org", " did:web:example.org", "did:web:example.org ", "did:web:example.org\n",
        "did:web:example.org#key", "did:web:example.org?x=1", "did:web:example.org/lfe", "did:web:user@example.org",
        "did:web:example..org", "did:web:.example.org", "did:web:example.org.", "did:web:exa_mple.org",
        "did:web:bücher.example",
        "did:web:example.org%00", "did:web:example.org%", "did:web:example.org%3", "did:web:example.org%ZZ",
    ])
    func refusesWhatIsNoIdentifierOfThisMethod(_ text: String) {
        #expect(WebDID(text) == nil)
    }

    @Test(arguments: [
        "did:web:Example.org", "did:web:EXAMPLE.ORG:lfe", "did:web:example.org%3a8000", "did:web:example.org:8000%3A",
        "did:web:%65xample.org", "did:web:example%2Eorg", "did:web:example.org:%6Cfe", "did:web:example.org:~alice",
        "did:web:example.org:%7ealice", "did:web:example.org%3A08000", "did:web:example.org%3A+80",
        "did:web:example.org:l%C3%A9",
        "did:web:example.org:l\u{E9}", "did:web:w3c-ccg.github.io:\u{212A}",
    ])
    func refusesEverySpellingButOne(_ text: String) {
        #expect(WebDID(text) == nil)
    }

    @Test(arguments: [
        "did:web:example.org%3A", "did:web:example.org%3A0", "did:web:example.org%3A65536", "did:web:example.org%3A-1",
        "did:web:example.org%3A80%3A81", "did:web:example.org%3Aport", "did:web:%3A8000",
    ])
    func refusesPortsThatAreNone(_ text: String) {
        #expect(WebDID(text) == nil)
    }

    @Test(arguments: [
        "did:web:example.org:..", "did:web:example.org:.", "did:web:example.org:a:..:b", "did:web:example.org:%2E%2E",
        "did:web:example.org:%2E", "did:web:example.org:a%2Fb", "did:web:example.org:%2F", "did:web:example.org:a%5Cb",
        "did:web:example.org:", "did:web:example.org::a", "did:web:example.org:a:", "did:web:example.org:%00",
        "did:web:example.org:a%20b", "did:web:example.org:a%0Ab", "did:web:example.org:%25",
        "did:web:example.org:%252E%252E",
        "did:web:example.org%2F..", "did:web:example.org%2Fevil", "did:web:example.org%23", "did:web:example.org%3F",
        "did:web:example.org%40evil.example",
    ])
    func refusesPartsThatCouldLeaveTheirFolder(_ text: String) {
        #expect(WebDID(text) == nil)
    }

    @Test(arguments: [
        ("https://badges.example.org/", "did:web:badges.example.org"),
        ("https://badges.example.org/lfe/", "did:web:badges.example.org:lfe"),
        ("https://example.org/a/b/", "did:web:example.org:a:b"),
        ("https://example.org:8443/", "did:web:example.org%3A8443"),
        ("https://example.org/~alice/", "did:web:example.org:%7Ealice"),
        ("http://localhost:8000/", "did:web:localhost%3A8000"),
        ("http://localhost/preview/", "did:web:localhost:preview"),
    ])
    func isMadeOfTheAddressOfASite(_ address: String, _ text: String) throws {
        let baseURL = try #require(BaseURL(address))
        let did = WebDID(of: baseURL)
        #expect(did.description == text)
        #expect(WebDID(text) == did)
        #expect(did.folderURL == address.replacing("http://", with: "https://"))
        let below = WebDID(of: baseURL, below: ["specimens"])
        #expect(below.description == text + ":specimens")
        #expect(below.documentURL == did.folderURL + "specimens/did.json")
    }

    @Test func namesAKeyByTheKeyItself() throws {
        let key = try SigningKey(0).publicKey
        let did = try #require(WebDID("did:web:example.org:lfe"))
        #expect(
            did.verificationMethod(of: key)
                == "did:web:example.org:lfe#z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
    }

    @Test func readsPartOfAText() throws {
        let method = "did:web:example.org:lfe#z6Mk"
        #expect(WebDID(method.prefix { $0 != "#" })?.description == "did:web:example.org:lfe")
    }
}
