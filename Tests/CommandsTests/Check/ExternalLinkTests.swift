import Foundation
import TestSupport
import Testing

/// `rosette check --external`, with a `curl` that stands in for the web and writes down what it was asked.
@Suite struct ExternalLinkTests {
    private let site: URL
    private let tools: URL

    init() throws {
        site = try Workplace.newFolder()
        tools = site.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        for (name, source) in [
            ("content", Workplace.fixtures.appending(path: "sites/base/content")), ("templates", Workplace.templates),
        ] {
            try FileManager.default.copyItem(at: source, to: site.appending(path: name))
        }
        try write(
            """
            #!/bin/sh
            # The address is the last argument; what is at it, its path says.
            for address in "$@"; do :; done
            printf '%s\\n' "$*" >> "$(dirname "$0")/asked.txt"
            case "$address" in
            *gone*) echo "HTTP/1.1 404 Not Found"; status=404 ;;
            *) echo "HTTP/1.1 200 OK"; status=200 ;;
            esac
            printf '\\n%s %s\\n' "$status" "$address" >&2
            """, to: "tools/curl")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: tools.appending(path: "curl").path)
        try write(
            """
            ---
            title: Harbor Lights
            summary: One micro-credential for harbor guides.
            series: harbor-lights
            ---

            [About](about.md), [news](news/index.md), [there](https://a.example/there#top) and
            [gone](https://b.example/gone).

            """, to: "content/index.md")
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: site.appending(path: path))
    }

    private func check(_ arguments: String...) async throws -> UserRun {
        try await UserRun(
            ["check", "--external"] + arguments, in: site, environment: ["PATH": "\(tools.path):/usr/bin:/bin"])
    }

    private var asked: [String] {
        let text = try? String(contentsOf: tools.appending(path: "asked.txt"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").map(String.init)
    }

    @Test func warnsOfALinkThatLeadsNowhereAndRemembersTheOthers() async throws {
        defer { try? FileManager.default.removeItem(at: site) }
        let warning = """
            content/index.md:8:1: warning: there is no page at 'https://b.example/gone' (404) [dead-link]
              |
            """.replacing("\n  |", with: "\n")
        let first = try await check()
        #expect(first.status == 0)
        #expect(first.diagnostics.hasPrefix(warning), "\(first.diagnostics)")
        #expect(
            first.diagnostics.contains("   = hint: link to where the page is now, or to a copy that an archive keeps\n")
        )
        #expect(asked.count == 3)
        #expect(asked.allSatisfy { $0.contains("--user-agent Rosette/0.1.0 (checks links)") })
        #expect(asked.count { $0.hasSuffix("--head --url https://a.example/there") } == 1)
        #expect(asked.count { $0.contains("--url https://b.example/gone") } == 2)

        let kept = try String(contentsOf: site.appending(path: ".rosette/links.json"), encoding: .utf8)
        #expect(kept.contains("\"address\": \"https://a.example/there#top\""))
        let second = try await check("--strict")
        #expect(second.status == 1)
        #expect(second.diagnostics.contains("1 warning, and '--strict' lets none pass; nothing was changed\n"))
        #expect(asked.count == 5, "what was there is not asked for again")
    }

    @Test func asksNobodyUnlessItIsTold() async throws {
        defer { try? FileManager.default.removeItem(at: site) }
        let run = try await UserRun(
            ["check"], in: site, environment: ["PATH": "\(tools.path):/usr/bin:/bin"])
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(asked == [])
        #expect(!FileManager.default.fileExists(atPath: site.appending(path: ".rosette").path))
    }

    @Test func saysThatCurlIsMissing() async throws {
        defer { try? FileManager.default.removeItem(at: site) }
        let run = try await UserRun(["check", "--external"], in: site, environment: ["PATH": "/nowhere"])
        #expect(run.status == 0)
        #expect(
            run.diagnostics == """
                warning: links to other sites were not checked: the program 'curl' is not installed [links-not-checked]
                   = hint: install it, or leave '--external' out


                """)
    }
}
