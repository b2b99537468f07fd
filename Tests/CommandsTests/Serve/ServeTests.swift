import Foundation
import TestSupport
import Testing

/// The preview over the network of this machine, and what it says in the terminal.
struct ServeTests {
    @Test func servesTheSiteAsItWouldBeBuilt() async throws {
        let folder = try SourceFolder()
        #expect(try await folder.run("build", "--output", "built").status == 0)
        let preview = try await RunningPreview(in: folder)
        let home = try await preview.answer("")
        #expect(home.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(home.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
        let built = try String(contentsOf: folder.url.appending(path: "built/index.html"), encoding: .utf8)
        let body = try #require(home.split(separator: "\r\n\r\n", maxSplits: 1).last)
        #expect(Self.asBuilt(body) == Self.asBuilt(built[...]))
        let feed = try String(contentsOf: folder.url.appending(path: "built/feed.xml"), encoding: .utf8)
        #expect(try await preview.answer("feed.xml").hasSuffix("\r\n\r\n" + feed))
        // All else that the folder holds is as it was.
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [
                ".rosette", "built", "content", "templates",
            ])
        #expect(try await preview.interrupt() == 0)
        let output = try await preview.output { _ in true }
        let report =
            /built \d+ pages and checked 6 badges in (\d+ ms|\d+\.\d s)\nthe site is at http:\S+ until you press Control-C\n/
        #expect(output.wholeMatch(of: report) != nil, "\(output)")
        #expect(try await preview.problems { _ in true } == "")
    }

    /// A page without what only a preview adds.
    private static func asBuilt(_ page: Substring) -> String {
        String(page).replacing(/<script type="module" src="\/\.rosette-preview\/[^>]*><\/script>\n/, with: "")
            .replacing(/(?<start>Content-Security-Policy" content=")[^"]*/) { String($0.output.start) }
    }

    @Test func answersAsAStaticHostDoes() async throws {
        let folder = try SourceFolder()
        let preview = try await RunningPreview(in: folder)
        let missing = try await preview.answer("nothing/here/")
        #expect(missing.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
        #expect(missing.contains("<h1>Page not found</h1>"))
        #expect(try await preview.answer("series").contains("\r\nLocation: /series/\r\n"))
        let types = [
            ".well-known/did.json": "application/did+json", "data/case.json": "application/json",
            "data/catalog.csv": "text/csv; charset=utf-8", "feed.xml": "application/xml",
            "favicon.svg": "HTTP/1.1 404", "favicon.ico": "image/x-icon", "search.json": "application/json",
            "robots.txt": "text/plain; charset=utf-8", "specimens/status/1.json": "application/ld+json",
            "micro-credentials/equity-mindset/2020-09/badge.svg": "image/svg+xml",
        ]
        for (path, type) in types {
            let head = try await preview.answer(path, "--head")
            #expect(head.contains("Content-Type: \(type)\r\n") || head.hasPrefix(type), "\(path): \(head)")
            #expect(!head.contains("Content-Length: 0\r\n"))
        }
        // A badge's page is made when it is asked for.
        let home = try await preview.answer("")
        let badge = try #require(home.firstMatch(of: /href="\/(badges\/[0-9a-z-]{19}\/)"/)).1
        let page = try await preview.answer(String(badge))
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.contains("credential.json"))
        #expect(try await preview.answer("\(badge)credential.json", "--head").contains("application/ld+json"))
        #expect(try await preview.answer("badges/0000-0000-0000-0000/").hasPrefix("HTTP/1.1 404"))
        for path in ["../../../../etc/passwd", "%2e%2e/content/site.yml", "content/site.yml", "//", "%00", "%ff"] {
            #expect(try await preview.answer(path).hasPrefix("HTTP/1.1 404"), "\(path)")
        }
    }

    @Test func answersNobodyElse() async throws {
        let preview = try await RunningPreview(in: try SourceFolder())
        let other = try await preview.answer("", "--header", "Host: badges.example:\(preview.port)")
        #expect(other.hasPrefix("HTTP/1.1 421 Misdirected Request\r\n"))
        #expect(other.hasSuffix("\r\n\r\nThis preview answers to 127.0.0.1 and localhost only.\n"))
        #expect(try await preview.answer("", "--header", "Host: localhost:9").hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(try await preview.answer("", "--data", "x").hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        let socket = [
            "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Origin: https://badges.example",
        ].flatMap { ["--header", $0] }
        let curl = try #require(Workplace.tool("curl"))
        let refused = try await ProgramRun(
            curl, ["--silent", "--include"] + socket + [preview.address.absoluteString + ".rosette-preview/socket"])
        #expect(refused.standardOutput.hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
    }

    @Test func keepsThePathOfTheSite() async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(
            of: "content/site.yml", beginning: "base-url:", with: "base-url: https://badges.example.org/some/place/")
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/registry/specimens"))
        let preview = try await RunningPreview(in: folder)
        #expect(preview.address.path() == "/some/place/")
        #expect(try await preview.answer("about/").hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(try await preview.answer("/").contains("\r\nLocation: /some/place/\r\n"))
        #expect(try await preview.answer("/about/").hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    }

    @Test func showsChangesAndKeepsTheLastGoodPage() async throws {
        let folder = try SourceFolder()
        let preview = try await RunningPreview(in: folder)
        let about = "content/about.md"
        let title = try #require(
            try String(contentsOf: folder.url.appending(path: about), encoding: .utf8).firstMatch(of: /title:.*/)
        ).output
        try folder.replaceLine(of: about, beginning: "title:", with: "title: Something new")
        _ = try await preview.answer("about/") { $0.contains("Something new") }
        _ = try await preview.output { $0.contains(/content\/about\.md: \d+ pages are different \(\d/) }

        try folder.replaceLine(of: about, beginning: "title:", with: "titel: Something new")
        let problems = try await preview.problems { $0.contains("stays as it was") }
        #expect(
            problems == """
                content/about.md:2:1: error: unknown key 'titel' in the head of a page [unknown-key]
                   |
                 2 | titel: Something new
                   | ^^^^^
                   = hint: did you mean 'title'?

                1 error; the preview stays as it was

                """)
        #expect(try await preview.answer("about/").contains("Something new"))
        try folder.replaceLine(of: about, beginning: "titel:", with: String(title))
        _ = try await preview.output { $0.contains("no errors any more, ") }
        #expect(try await !preview.answer("about/").contains("Something new"))
    }

    /// As somebody does who starts it in another folder.
    @Test func endsWhereThereIsNothingToServe() async throws {
        let folder = try SourceFolder(isEmpty: true)
        let run = try await folder.run("serve", "--port", "0")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.diagnostics == """
                error: the source folder has no folder 'content' [missing-folder]
                   = hint: add it, or give the folder that holds content/ and templates/ with --source

                error: the source folder has no folder 'templates' [missing-folder]
                   = hint: add it, or give the folder that holds content/ and templates/ with --source

                2 errors; nothing is served

                """)
    }

    @Test func survivesADeletedFolderAndAThousandChanges() async throws {
        let folder = try SourceFolder()
        let preview = try await RunningPreview(in: folder)
        let (content, aside) = (folder.url.appending(path: "content"), folder.url.appending(path: "aside"))
        try FileManager.default.moveItem(at: content, to: aside)
        _ = try await preview.problems { $0.contains("the source folder has no folder 'content' [missing-folder]") }
        #expect(try await preview.answer("about/").hasPrefix("HTTP/1.1 200 OK\r\n"))
        try FileManager.default.moveItem(at: aside, to: content)
        _ = try await preview.output { $0.contains("content: no errors any more, no page is different") }

        let before = try preview.news()
        try folder.addNews(1_000)
        _ = try await preview.output { $0.contains("content/news/2020-09-copy-0.md") && $0.contains(" more: ") }
        _ = try await preview.answer("news/2020-09-copy-999/") { $0.hasPrefix("HTTP/1.1 200 OK\r\n") }
        // One for all of them; a machine that makes the files slowly may see two bursts.
        #expect(try preview.news() - before <= 3)
    }

    @Test func beginsWithErrorsAndBecomesTheSite() async throws {
        let folder = try SourceFolder()
        try folder.replaceLine(of: "content/about.md", beginning: "title:", with: "titel: About this site")
        let preview = try await RunningPreview(in: folder)
        let waiting = try await preview.answer("about/")
        #expect(waiting.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
        #expect(waiting.contains("<h1>Nothing to preview yet</h1>"))
        try folder.replaceLine(of: "content/about.md", beginning: "titel:", with: "title: About this site")
        _ = try await preview.answer("about/") { $0.hasPrefix("HTTP/1.1 200 OK\r\n") }
    }

    @Test func saysThatAPortIsTakenAndNamesAFreeOne() async throws {
        let folder = try SourceFolder()
        let first = try await RunningPreview(in: folder)
        let second = try await folder.run("serve", "--port", first.port)
        #expect(second.status == 1)
        #expect(second.output == "")
        let free = try #require(second.diagnostics.firstMatch(of: /--port (\d+)'/)).1
        #expect(
            second.diagnostics == """
                error: port \(first.port) is taken: another program answers there [port-taken]
                   = hint: say '--port \(free)', which is free now, or end the other program

                """)
        let third = try await RunningPreview(in: folder, port: String(free))
        #expect(third.port == String(free))
    }

    @Test func takesTheNextFreePortWhereNoneIsAskedFor() async throws {
        let folder = try SourceFolder()
        let first = try await RunningPreview(in: folder, port: nil)
        let second = try await RunningPreview(in: folder, port: nil)
        #expect(first.port != second.port)
        let output = try await second.output { _ in true }
        #expect(output.hasPrefix("port 8000 is taken; this is port \(second.port)\n"))
    }

    @Test func opensABrowserOrSaysThatThereIsNone() async throws {
        let folder = try SourceFolder()
        let programs = try Workplace.newFolder()
        let preview = try await RunningPreview(in: folder, ["--open"], environment: ["PATH": programs.path])
        let problems = try await preview.problems { $0.contains("hint") }
        #expect(
            problems == """
                warning: no browser could be opened [no-browser]
                   = hint: open \(preview.address) in a browser

                """)
        let opener = programs.appending(path: "xdg-open")
        try Data("#!/bin/sh\necho \"$1\" > \(programs.path)/opened\n".utf8).write(to: opener)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: opener.path)
        try FileManager.default.copyItem(at: opener, to: programs.appending(path: "open"))
        let other = try await RunningPreview(in: folder, ["--open"], environment: ["PATH": programs.path])
        var opened: String?
        while opened?.hasSuffix("\n") != true {
            opened = try? String(contentsOf: programs.appending(path: "opened"), encoding: .utf8)
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(opened == "\(other.address)\n")
    }

    @Test(arguments: [["--port", "x"], ["--port", "65536"], ["--port", "-1"], ["--source", ""]])
    func refusesWhatIsNoPortOrFolder(_ arguments: [String]) async throws {
        let folder = try SourceFolder(isEmpty: true)
        let run = try await UserRun(["serve"] + arguments, in: folder.url)
        #expect(run.status == 64)
    }
}
