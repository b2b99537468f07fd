import Fetching
import Foundation
import TestSupport
import Testing
import Verifying

/// Documents fetched from a server on this machine.
@Suite(
    .enabled(
        if: Workplace.isContinuousIntegration || (TestServer.python != nil && Workplace.tool("curl") != nil),
        "python3 or curl is not installed"), .timeLimit(.minutes(60)))
struct CurlSourceTests {
    private func source(seconds: Int = 20, size: Int = 10_000) -> CurlSource {
        CurlSource(
            searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "",
            limits: FetchLimits(seconds: seconds, size: size))
    }

    @Test func fetchesADocument() async throws {
        try await TestServer.run { server in
            let url = "\(server.address)/ok"
            let document = await source().document(at: url)
            #expect(document == .success(FetchedDocument(bytes: Array("{\"ok\": true}".utf8), origin: url)))
        }
    }

    @Test func asksForJSON() async throws {
        try await TestServer.run { server in
            let document = try await source().document(at: "\(server.address)/accept").get()
            #expect(
                String(decoding: document.bytes, as: UTF8.self)
                    == "application/ld+json, application/json;q=0.9, */*;q=0.1")
        }
    }

    @Test func followsARedirectAndSaysSo() async throws {
        try await TestServer.run { server in
            let document = try await source().document(at: "\(server.address)/redirect").get()
            #expect(document.origin == "\(server.address)/redirect, which leads to \(server.address)/ok")
        }
    }

    @Test(arguments: [
        ("status/404", "there is no URL"), ("status/410", "URL is gone"), ("status/500", "URL answers with status 500"),
        ("status/204", "URL answers with status 204"),
        ("loop", "URL leads from one address to the next without end"),
        ("file", "URL leads to an address that is not an https address"),
        ("elsewhere", "there is no connection to URL"),
        ("large", "URL is larger than 0 MB"), ("endless", "URL is larger than 0 MB"),
    ])
    func saysWhyThereIsNoDocument(_ path: String, _ words: String) async throws {
        try await TestServer.run { server in
            let url = "\(server.address)/\(path)"
            guard case .failure(let failure) = await source().document(at: url) else {
                Issue.record("a document came from '\(path)'")
                return
            }
            #expect(failure.words(at: url).replacing(url, with: "URL") == words)
        }
    }

    /// The other end of a redirect must be what could have been asked for.
    @Test func refusesARedirectToAnotherHostWithoutSafety() async throws {
        try await TestServer.run { server in
            let result = await source().document(at: "\(server.address)/named")
            guard case .failure(.refusedRedirect(let target?)) = result else {
                Issue.record("\(result)")
                return
            }
            #expect(target.hasPrefix("http://0.0.0.0:"))
        }
    }

    @Test func givesUpOnAServerThatDoesNotAnswer() async throws {
        try await TestServer.run { server in
            let result = await source(seconds: 1).document(at: "\(server.address)/silent")
            #expect(result == .failure(.timedOut(seconds: 1)))
        }
    }

    @Test func saysThatThereIsNoServer() async throws {
        #expect(await source().document(at: "http://127.0.0.1:1/") == .failure(.noConnection))
    }

    @Test func fetchesAnAddressOnce() async throws {
        try await TestServer.run { server in
            let source = source()
            let url = "\(server.address)/ok"
            let answers = await withTaskGroup { group in
                for _ in 0..<5 { group.addTask { await source.document(at: url) } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(answers).count == 1 && answers.count == 5)
            let ok = try await server.count("ok")
            #expect(ok == 1)
        }
    }

    @Test func fetchesFourAddressesAtATime() async throws {
        try await TestServer.run { server in
            let source = source()
            await withTaskGroup { group in
                for number in 0..<12 {
                    group.addTask { _ = await source.document(at: "\(server.address)/busy/\(number)") }
                }
            }
            let busy = try await server.count("busy")
            #expect(busy == 12)
            let peak = try await server.count("peak")
            #expect((2...4).contains(peak))
        }
    }

    /// None of these reaches the command line of any program.
    @Test(arguments: [
        "http://127.0.0.1:PORT/ok with spaces", "-o/tmp/x", "--config", " http://127.0.0.1:PORT/ok",
        "http://127.0.0.1:PORT/ok\nurl = http://127.0.0.1:PORT/ok", "http://127.0.0.1:PORT/{ok,ok}",
        "http://127.0.0.1:PORT/[1-9]", "http://user:pw@127.0.0.1:PORT/ok", "file:///etc/passwd",
        "http://127.0.0.1:PORT/../ok", "http://127.0.0.1:PORT\\@example.org/", "",
    ])
    func refusesWhatIsNoPlainAddress(_ pattern: String) async throws {
        try await TestServer.run { server in
            let port = server.address.split(separator: ":").last.map(String.init) ?? ""
            let result = await source().document(at: pattern.replacing("PORT", with: port))
            #expect(result == .failure(.refusedAddress))
            let ok = try await server.count("ok")
            #expect(ok == 0)
        }
    }

    @Test(arguments: ["", "/nowhere:/nor/here", "relative/folder"])
    func saysThatCurlIsMissing(_ searchPath: String) async {
        let source = CurlSource(searchPath: searchPath)
        #expect(await source.document(at: "https://example.org/") == .failure(.missingProgram("curl")))
    }

    /// A user's own configuration could send a request anywhere.
    @Test func heedsNoConfigurationFile() async throws {
        let folder = try Workplace.newFolder()
        // Stands in for curl, and shows what it is called with.
        let program = folder.appending(path: "curl")
        let arguments = folder.appending(path: "arguments")
        try Data(
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > '\(arguments.path)'\nprintf '{}'\nprintf '200 %s\\n' \"https://example.org/x\" >&2\n"
                .utf8
        )
        .write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let document = try await CurlSource(searchPath: folder.path).document(at: "https://example.org/x").get()
        #expect(document.bytes == Array("{}".utf8))
        let lines = try String(contentsOf: arguments, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.first == "--disable")
        #expect(Array(lines.suffix(2)) == ["--url", "https://example.org/x"])
        for pair in [
            ["--proto", "=https"], ["--proto-redir", "=https"], ["--max-redirs", "3"], ["--max-time", "20"],
            ["--max-filesize", "8388608"],
        ] {
            #expect(lines.firstIndex(of: pair[0]).map { lines[$0 + 1] } == pair[1])
        }
        #expect(lines.contains("--globoff"))
    }
}
