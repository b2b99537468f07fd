import CatalogModel
import Testing

struct BaseURLTests {
    @Test(arguments: [
        ("https://badges.university.edu/", "https://badges.university.edu", "/"),
        ("https://badges.university.edu", "https://badges.university.edu", "/"),
        ("https://office.github.io/catalog", "https://office.github.io", "/catalog/"),
        ("https://office.github.io/Team_1/a~b/", "https://office.github.io", "/Team_1/a~b/"),
        ("https://badges.university.edu:8443/x/", "https://badges.university.edu:8443", "/x/"),
        ("https://xn--bcher-kva.de/", "https://xn--bcher-kva.de", "/"),
        ("http://localhost:8000/", "http://localhost:8000", "/"),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000", "/x/"),
    ])
    func takesAPlainAddressAndEndsItWithASlash(text: String, origin: String, path: String) throws {
        let url = try #require(BaseURL(text))
        #expect(url.origin == origin)
        #expect(url.path == path)
        #expect(url.description == origin + path)
        #expect(BaseURL(url.description) == url)
    }

    @Test(arguments: [
        "", "/", "badges.university.edu", "//badges.university.edu/", "https:badges.university.edu", "https://",
        "https:///x",
        // Another scheme, or plain http where others read.
        "http://badges.university.edu/", "ftp://badges.university.edu/", "HTTPS://badges.university.edu/",
        "file:///srv/",
        "javascript://badges.university.edu/", "http://localhost.university.edu/",
        // More than one spelling of one address.
        "https://Badges.university.edu/", "https://badges.university.edu./", "https://badges.university.edu:443/",
        "http://localhost:80/", "https://badges.university.edu:08443/", "https://badges.university.edu/a//b/",
        "https://badges.university.edu//", "https://badges.university.edu/./", "https://badges.university.edu/../",
        "https://badges.university.edu/%61/",
        // Parts that a base address has none of.
        "https://me@badges.university.edu/", "https://me:secret@badges.university.edu/",
        "https://badges.university.edu/?a=b",
        "https://badges.university.edu?a=b", "https://badges.university.edu/#top", "https://badges.university.edu#top",
        // Hosts and ports that cannot be.
        "https://-badges.edu/", "https://badges-.edu/", "https://badges..edu/", "https://.edu/", "https://bad_ges.edu/",
        "https://bad ges.edu/", "https://bücher.de/", "https://[::1]/", "https://badges.edu:/", "https://badges.edu:0/",
        "https://badges.edu:65536/", "https://badges.edu:+80/", "https://badges.edu:8a/", "https://badges.edu:80:80/",
        "https://badges.edu\\x/", "https://badges.edu/a b/", "https://badges.edu/ü/", "https://badges.edu/\n",
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(BaseURL(text) == nil)
    }

    @Test func refusesALabelOrHostThatIsTooLong() {
        let label = String(repeating: "a", count: 63)
        #expect(BaseURL("https://\(label).edu/") != nil)
        #expect(BaseURL("https://\(label)a.edu/") == nil)
        #expect(BaseURL("https://\(label).\(label).\(label).\(label).edu/") == nil)
    }

    /// RFC 2606, sections 2 and 3, and RFC 6761.
    @Test(arguments: [
        "https://example.com/", "https://example.net/", "https://example.org/", "https://lfe.example.org/",
        "https://a.b.example.com/x/", "https://badges.example/", "https://example/", "https://badges.test/",
        "https://badges.invalid/", "https://badges.localhost/", "http://localhost:8000/", "http://127.0.0.1/",
    ])
    func knowsTheAddressesWhereNobodyCanPublish(_ text: String) throws {
        #expect(try #require(BaseURL(text)).isExample)
    }

    @Test(arguments: [
        "https://badges.university.edu/", "https://example.edu/", "https://myexample.org/", "https://example.org.uk/",
        "https://example.io/", "https://test.university.edu/", "https://latest/", "https://office.github.io/example/",
        "https://example-badges.org/",
    ])
    func takesEveryOtherAddressForReal(_ text: String) throws {
        #expect(try !#require(BaseURL(text)).isExample)
    }
}
