import Foundation
import TestSupport
import Testing

/// Pages that are over, or on another site: they keep their address and say so, and are in no list.
@Suite struct DeparturesTests {
    private static let retired = """
        ---
        title: The series begins
        date: 2024-05-01
        summary: The first guides meet.
        retired: 2031-07-01
        retired-reason: The office does not tell of meetings any more.
        replaced-by: ../about.md
        ---

        The first guides met at the pier.

        """

    @Test func sayThatTheyAreOver() async throws {
        let site = try TestSite()
        try site.write(Self.retired, to: "content/news/2024-05-01-start.md")
        #expect(try await site.run().standardError == "")
        let page = try site.text("public/news/2024-05-01-start/index.html")
        #expect(
            page.contains(
                """
                <div class="departure">
                <p>Retired: July 1, 2031. <span>The office does not tell of meetings any more.</span></p>
                <p>Read instead: <a href="/about/">About</a></p>
                </div>
                """), "\(page)")
        #expect(page.contains("The first guides met at the pier."))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        for file in ["news/index.html", "feed.xml", "sitemap.xml", "search.json", "search/index.html"] {
            #expect(try !site.text("public/\(file)").contains("2024-05-01-start"), "\(file)")
        }
    }

    @Test func sayWhereTheyAreNow() async throws {
        let site = try TestSite()
        try site.write(
            "---\ntitle: About\nsummary: x\nmoved-to: https://pier.example.org/about?a=1&b=2\n---\n",
            to: "content/about.md")
        #expect(try await site.run(["permalinks"]).status == 0)
        #expect(try await site.run().standardError == "")
        #expect(
            try site.text("public/about/index.html").contains(
                """
                <p>This page is now on another site:<br><a class="address" \
                href="https://pier.example.org/about?a=1&amp;b=2">https://pier.example.org/about?a=1&amp;b=2</a></p>
                """))
        #expect(try !site.text("public/sitemap.xml").contains("/about/"))
        #expect(try site.text("content/permalinks.txt").contains("/about/\n"))
    }

    /// Who has a badge of it looks for it, so it stays in the search, as every retired micro-credential does.
    @Test func leaveEditionsWhereTheirEarnersLook() async throws {
        let site = try TestSite()
        for edition in ["2023-01", "2024-05"] {
            let path = "content/micro-credentials/listening/\(edition)/index.md"
            let text = try site.text(path).replacing(#/status: \w+/#, with: "status: retired")
            let more = "retired: 2031-07\nretired-reason: Nobody offers it any more.\n"
            try site.write(edition == "2024-05" ? text.replacing("known:", with: more + "known:") : text, to: path)
        }
        #expect(try await site.run().standardError == "")
        let page = try site.text("public/micro-credentials/listening/2024-05/index.html")
        #expect(page.contains("<p>Retired: July 2031. <span>Nobody offers it any more.</span></p>"), "\(page)")
        #expect(!page.contains("noindex"))
        #expect(try site.text("public/search.json").contains("micro-credentials/listening/2024-05/"))
    }

    @Test func sayItInTheLanguageOfThePage() async throws {
        let site = try TranslatedSite.make([
            "news/2024-05-01-start.md": Self.retired,
            "news/2024-05-01-start.es.md": TranslatedSite.page("La serie comienza"),
            "about.es.md": TranslatedSite.page("Acerca de"),
        ])
        let run = try await site.run()
        #expect(run.status == 0, "\(run.output)")
        let page = try site.text("public/es/news/2024-05-01-start/index.html")
        #expect(
            page.contains(
                """
                <p>Retirada: 1 de julio de 2031. <span lang="en">The office does not tell of meetings any more.</span></p>
                <p>En su lugar: <a href="/es/about/">Acerca de</a></p>
                """), "\(page)")
    }
}
