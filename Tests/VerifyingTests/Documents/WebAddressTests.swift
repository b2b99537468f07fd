import Testing
import Verifying

/// What counts as an address that may be fetched.
struct WebAddressTests {
    @Test(arguments: [
        "https://badges.example.org", "https://badges.example.org/",
        "https://badges.example.org:8443/a/b.json?x=1&y=/..",
        "http://localhost:8000/a", "http://127.0.0.1/a", "https://example.org/a~b/%C3%A9.json",
        "https://1.2.3.4/did.json",
    ])
    func takesWebAddresses(_ text: String) throws {
        #expect(try #require(WebAddress(text)).description == text)
    }

    @Test(arguments: [
        "", "badges.example.org", "http://badges.example.org/", "ftp://example.org/", "file:///etc/passwd",
        "HTTPS://example.org/", "https:///a", "https://", "https://user@example.org/", "https://user:pw@example.org/",
        "https://example.org#a", "https://example.org/a#b", "https://example.org/a b", "https://example.org/\n",
        "https://example.org/é", "https://Example.org/", "https://exa_mple.org/", "https://example.org:/",
        "https://example.org:0/", "https://example.org:65536/", "https://example.org:080/", "https://[::1]/",
        "https://example.org/../a", "https://example.org/a/..", "https://example.org/./a",
        "https://example.org/%2e%2E/a",
        "https://example.org/a%2fb", "https://example.org/a%5Cb", "https://example.org/a%00",
        "https://example.org/{a,b}",
        "https://example.org/[1-9]", "-https://example.org/", "--config=https://example.org/",
        "http://localhost.evil.org/",
        "http://127.0.0.1.evil.org/", "javascript:alert(1)", "data:application/json,{}",
        "https://example.org\\@evil.org/",
        "https://example.org/" + String(repeating: "a", count: 2048),
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(WebAddress(text) == nil)
    }
}
