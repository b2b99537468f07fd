import Fetching
import Foundation
import TestSupport
import Testing

/// Links to a server on this machine.
@Suite(
    .enabled(
        if: Workplace.isContinuousIntegration || (TestServer.python != nil && Workplace.tool("curl") != nil),
        "python3 or curl is not installed"), .timeLimit(.minutes(60)))
struct CurlLinksTests {
    private func links() throws -> CurlLinks {
        try #require(
            CurlLinks(
                searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "", userAgent: "Rosette/1", seconds: 60))
    }

    @Test func tellsWhatAServerAnswers() async throws {
        try await TestServer.run { server in
            let links = try links()
            for (path, status, retryAfter) in [
                ("ok", 200, nil), ("ok#place", 200, nil), ("redirect", 200, nil), ("nowhere", 404, nil),
                ("status/410", 410, nil), ("later", 503, "3600"), ("get-only", 405, nil), ("agent", 200, nil),
                ("nowhere/ü ö", 404, nil),
            ] {
                let reply = await links.reply(to: "\(server.address)/\(path)", method: .head)
                #expect(reply == LinkReply(.status(status), retryAfter: retryAfter), "\(path)")
            }
            #expect(await links.reply(to: "\(server.address)/get-only", method: .get) == LinkReply(.status(200)))
            #expect(await links.reply(to: "\(server.address)/loop", method: .head) == LinkReply(.silence(.endless)))
        }
    }

    /// A page may be as long as it likes: it is there.
    @Test func needsNoEndOfAPage() async throws {
        try await TestServer.run { server in
            let reply = try await links().reply(to: "\(server.address)/endless", method: .get)
            #expect(reply == LinkReply(.status(200)))
        }
    }

    @Test func tellsWhyThereIsNoAnswer() async throws {
        let reply = try await links().reply(to: "http://127.0.0.1:1/", method: .head)
        #expect(reply == LinkReply(.silence(.noConnection)))
        let file = try await links().reply(to: "file:///etc/passwd", method: .head)
        #expect(file == LinkReply(.silence(.failed)))
    }

    @Test func needsCurl() { #expect(CurlLinks(searchPath: "/nowhere", userAgent: "Rosette/1") == nil) }

    @Test func asksAServerForEachPage() async throws {
        try await TestServer.run { server in
            let visits = LinkVisits(transport: try links(), pause: .milliseconds(1)) { _ in }
            let addresses = ["ok", "get-only", "nowhere", "later"].map { "\(server.address)/\($0)" }
            let answers = await visits.answers(for: addresses)
            #expect(
                answers == [
                    addresses[0]: .alive, addresses[1]: .alive, addresses[2]: .dead(status: 404),
                    addresses[3]: .refused(status: 503),
                ])
            #expect(try await server.count("later") == 0)
        }
    }
}
