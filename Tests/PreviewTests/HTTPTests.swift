import Testing

@testable import Preview

struct HTTPTests {
    private func read(_ text: String) -> HTTPRequestHead? { HTTPRequestHead(Array(text.utf8)) }

    @Test func readsARequest() throws {
        let head = try #require(read("GET /a%20b/?c=d HTTP/1.1\r\nHost:  localhost\r\nConnection: keep-alive, Upgrade"))
        #expect(head.method == "GET")
        #expect(head.path == "/a%20b/")
        #expect(head["host"] == "localhost")
        #expect(head.has("upgrade", in: "connection"))
        #expect(!head.has("close", in: "connection"))
        #expect(!head.hasBody)
        #expect(try #require(read("POST / HTTP/1.1\r\nContent-Length: 3")).hasBody)
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET  HTTP/1.1", "GET http://localhost/ HTTP/1.1", "GET / HTTP/2", "GET / x HTTP/1.1",
        "GET / HTTP/1.1\r\nno header",
    ])
    func refusesWhatIsNoRequest(_ text: String) {
        #expect(read(text) == nil)
    }

    @Test func takesTwoHostsForNone() throws {
        let head = try #require(read("GET / HTTP/1.1\r\nHost: localhost\r\nHost: other.example"))
        #expect(LocalHost(head["host"]) == nil)
    }

    /// The example of RFC 6455, section 1.3.
    @Test func acceptsASocket() throws {
        let text = """
            GET /chat HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13
            """
        #expect(SocketHandshake(try #require(read(text)))?.acceptance == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        for wrong in [("13", "12"), ("websocket", "h2c"), ("dGhl", ""), ("GET", "HEAD")] {
            let head = try #require(read(text.replacing(wrong.0, with: wrong.1)))
            #expect(SocketHandshake(head) == nil)
        }
    }

    @Test(arguments: [(5, [0x81, 5]), (126, [0x81, 126, 0, 126]), (65536, [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0])])
    func writesPiecesOfASocket(_ count: Int, _ start: [UInt8]) {
        let payload = [UInt8](repeating: 0x61, count: count)
        #expect(SocketFrame(kind: .text, payload: payload).bytes == start + payload)
    }

    @Test(arguments: [
        ("/place/did.json", "did.json", "application/did+json"),
        ("/place/badges/7g4n/credential.json", "badges/7g4n/credential.json", "application/ld+json"),
        ("/place/badges/credential.json", "badges/credential.json", "application/json"),
        ("/place/keys/a/b", "keys/a/b", "application/x-pem-file"),
        ("/place/about/", "about/index.html", "text/html; charset=utf-8"),
        ("/place/LOGO.SVG", "LOGO.SVG", "image/svg+xml"), ("/place/what", "what", "application/octet-stream"),
    ])
    func givesFilesTheTypesThatTheSiteAsksFor(_ path: String, _ file: String, _ type: String) {
        let rules = """
            /place/*
              X-Content-Type-Options: nosniff
            /place/badges/:id/credential.json
              Content-Type: application/ld+json
              Access-Control-Allow-Origin: *
            /place/did.json
              Content-Type: application/did+json
            /place/keys/*
              Content-Type: application/x-pem-file
            """
        #expect(MediaTypes(headers: Array(rules.utf8)).type(of: path, file: file) == type)
    }
}
