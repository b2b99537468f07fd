import Testing

@testable import Preview

struct LocalHostTests {
    @Test(arguments: ["127.0.0.1", "127.0.0.1:8000", "localhost", "LOCALHOST:1"])
    func isThisMachine(_ header: String) {
        #expect(LocalHost(header)?.origin == "http://\(header)")
    }

    @Test(arguments: [
        nil, "", "example.org", "example.org:8000", "127.0.0.1.example.org", "localhost.example.org", "127.0.0.1:x",
        "127.0.0.1:80:80", "127.0.0.1:65536", "[::1]:8000", "127.0.0.1:", "0.0.0.0:8000", "localhost:8000/",
    ])
    func isNoOther(_ header: String?) {
        #expect(LocalHost(header) == nil)
    }
}
