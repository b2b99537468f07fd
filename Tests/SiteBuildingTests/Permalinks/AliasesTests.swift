import Foundation
import TestSupport
import Testing

/// Earlier addresses of pages: what stands there, and what follows from one.
@Suite struct AliasesTests {
    private func site(_ more: [String: String] = [:]) async throws -> TestSite {
        let site = try TestSite()
        try site.write(
            "---\ntitle: About us\nsummary: x\naliases:\n  - /about-us/\n  - /old/about.html\n---\n\nText.\n",
            to: "content/about.md")
        for (path, text) in more { try site.write(text, to: "content/\(path)") }
        let run = try await site.run()
        try #require(run.status == 0, "\(run.output)")
        return site
    }

    @Test func leadToThePageAtOnce() async throws {
        let site = try await site()
        let page = try site.text("public/about-us/index.html")
        let assets = try #require(page.firstMatch(of: #/\/assets\/[0-9a-f]+\//#)?.output)
        #expect(
            page.replacing(assets, with: "/assets/") == """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; \
                img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
                <meta http-equiv="refresh" content="0; url=/about/">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>About us – Harbor Lights</title>
                <meta name="robots" content="noindex">
                <meta name="referrer" content="no-referrer">
                <meta name="color-scheme" content="light dark">
                <link rel="canonical" href="https://harbor.example.org/about/">
                <link rel="stylesheet" href="/assets/site.css">
                </head>
                <body>
                <main class="wrap leaf" id="main">
                <h1>About us</h1>
                <p>This page is now at:<br><a class="address" href="/about/">https://harbor.example.org/about/</a></p>
                </main>
                </body>
                </html>

                """)
        #expect(try site.text("public/old/about.html").contains("0; url=/about/"))
        #expect(try site.text("public/_redirects") == "/about-us/ /about/ 301\n/old/about.html /about/ 301\n")
        for file in ["sitemap.xml", "search.json", "search/index.html", "feed.xml"] {
            #expect(try !site.text("public/\(file)").contains("about-us"), "\(file)")
        }
    }

    @Test func haveThePathOfTheSiteBeforeThem() async throws {
        let site = try TestSite()
        try FileManager.default.removeItem(at: site.url("content/registry"))
        let settings = try site.text("content/site.yml")
        try site.write(settings.replacing("example.org/", with: "example.org/some/path/"), to: "content/site.yml")
        try site.write("---\ntitle: About\nsummary: x\naliases: [/why/]\n---\n\nText.\n", to: "content/about.md")
        #expect(try await site.run().standardError == "")
        #expect(try site.text("public/_redirects") == "/some/path/why/ /some/path/about/ 301\n")
        #expect(try site.text("public/why/index.html").contains("0; url=/some/path/about/"))
    }

    @Test func areThoseOfAllThatIsBelow() async throws {
        let site = try TestSite()
        try FileManager.default.removeItem(at: site.url("content/registry"))
        let edition = "content/micro-credentials/listening/2024-05/index.md"
        let text = try site.text(edition)
        try site.write(
            text.replacing("number: 1", with: "number: 1\naliases: [/micro-credentials/hearing/]"), to: edition)
        let news = try site.text("content/news/index.md")
        try site.write(news.replacing("title:", with: "aliases: [/blog/]\ntitle:"), to: "content/news/index.md")
        #expect(try await site.run().standardError == "")
        for (old, new) in [
            ("micro-credentials/hearing/", "/micro-credentials/listening/"),
            ("micro-credentials/hearing/2023-01/", "/micro-credentials/listening/2023-01/"),
            ("micro-credentials/hearing/2024-05/rubric/", "/micro-credentials/listening/2024-05/rubric/"),
            ("blog/2024-05-01-start/", "/news/2024-05-01-start/"),
        ] {
            #expect(try site.text("public/\(old)index.html").contains("0; url=\(new)\""), "\(old)")
            #expect(try site.text("public/_redirects").contains("/\(old) \(new) 301\n"), "\(old)")
        }
        let tree = try site.tree("public")
        #expect(
            tree["micro-credentials/hearing/2024-05/badge.png"]
                == tree["micro-credentials/listening/2024-05/badge.png"])
        #expect(tree["micro-credentials/hearing/2024-05/badge.png"] != nil)
    }

    @Test func areThoseOfTranslationsToo() async throws {
        let site = try TranslatedSite.make([
            "about.es.md": TranslatedSite.page("Acerca de", more: "aliases: [/es/acerca/]\n"),
            "about.md": "---\ntitle: About\nsummary: x\naliases: [/why/]\n---\n\nText.\n",
        ])
        let run = try await site.run()
        #expect(run.status == 0, "\(run.output)")
        for old in ["es/acerca/", "es/why/"] {
            let page = try site.text("public/\(old)index.html")
            #expect(page.contains("<html lang=\"es\">") && page.contains("0; url=/es/about/"), "\(old)")
            #expect(page.contains("<h1>Acerca de</h1>\n<p>Esta página está ahora en:<br>"), "\(page)")
        }
        #expect(
            try site.text("public/_redirects")
                == "/es/acerca/ /es/about/ 301\n/why/ /about/ 301\n/es/why/ /es/about/ 301\n")
    }

    /// Sources and commitments share a page.
    @Test func leadToThePlaceOnAPage() async throws {
        let site = try TestSite()
        let path = "content/sources/handbook.md"
        try site.write(try site.text(path).replacing("title:", with: "aliases: [/handbook/]\ntitle:"), to: path)
        #expect(try await site.run().status == 0)
        #expect(try site.text("public/_redirects") == "/handbook/ /sources/#handbook 301\n")
        #expect(try site.text("public/handbook/index.html").contains("0; url=/sources/#handbook"))
    }

    @Test func answerForAddressesThatWerePublished() async throws {
        let site = try TestSite()
        #expect(try await site.run(["permalinks"]).status == 0)
        try FileManager.default.moveItem(at: site.url("content/about.md"), to: site.url("content/about-us.md"))
        let text = try site.text("content/about-us.md")
        try site.write(text.replacing("title:", with: "aliases: [/about/]\ntitle:"), to: "content/about-us.md")
        let build = try await site.run()
        #expect(build.status == 0 && build.standardError == "", "\(build.output)")
        let again = try await site.run()
        #expect(again.standardOutput.contains("public: 0 written,"), "\(again.output)")
        #expect(try await site.run(["permalinks"]).standardOutput.hasSuffix(": 29 addresses, 1 of them new\n"))
    }
}
