import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// What `rosette check` finds that keeps no site from being published.
@Suite struct SurveyTests {
    /// The base site with every page linked.
    private func site() throws -> TestSite {
        let site = try TestSite()
        let home = try site.text("content/index.md")
        try site.write(home + "\n[About](about.md), [news](news/index.md)\n", to: "content/index.md")
        return site
    }

    private func survey(_ site: TestSite) async -> SiteBuilder.Result {
        await SiteBuilder(
            SiteBuilder.Options(
                source: site.folder.path, output: nil, isRelease: false, program: "test", isSurvey: true)
        ).build()
    }

    private func messages(of site: TestSite) async -> String {
        await survey(site).log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
    }

    @Test func saysNothingOfASiteWhosePagesAreLinked() async throws {
        #expect(await messages(of: try site()) == "")
    }

    @Test func warnsOfAPageThatNoOneLinksTo() async throws {
        let site = try site()
        try site.write("---\ntitle: Open day\nsummary: x\n---\n\nCome.\n", to: "content/open-day.md")
        #expect(
            await messages(of: site)
                == """
                content/open-day.md: warning: no page links to this one, which is published at '/open-day/' [orphan-page]
                   = hint: link to it from a page or from 'navigation' in content/site.yml, or remove the file

                """.replacing("\n\n", with: "\n"))
        let run = try await site.run(["build"])
        #expect(run.status == 0 && run.standardError == "")
    }

    @Test func warnsOfPagesThatLinkToEachOtherAlone() async throws {
        let site = try site()
        try site.write("---\ntitle: A\nsummary: x\n---\n\n[B](b.md)\n", to: "content/a.md")
        try site.write("---\ntitle: B\nsummary: x\n---\n\n[A](a.md) [itself](b.md)\n", to: "content/b.md")
        let messages = await messages(of: site)
        for name in ["a", "b"] {
            #expect(
                messages.contains(
                    """
                    content/\(name).md: warning: no way leads from the front page to this one, which is published at \
                    '/\(name)/' [orphan-page]
                       = hint: the pages that link to it are not linked themselves: link to one of them, or remove the files

                    """), "\(messages)")
        }
    }

    @Test func warnsOfPicturesThatAreTooLarge() async throws {
        let site = try site()
        let page = "---\ntitle: Pictures\nsummary: x\n---\n\n![A](large.svg) ![B](wide.png)\n"
        try site.write(page, to: "content/about.md")
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
        try site.write(drawing + String(repeating: " ", count: 500_001 - drawing.count), to: "content/large.svg")
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        try site.write(Data(head + [0, 0, 0x09, 0x61, 0, 0, 0x09, 0x60]), to: "content/wide.png")
        #expect(
            await messages(of: site) == """
                content/large.svg: warning: this picture has 501 KB, more than 500 [large-image]
                   = hint: save it smaller or as another kind of picture: it takes readers on a slow line some seconds to load
                content/wide.png: warning: this picture has 2401 by 2400 pixels, more than 2400 on a side [large-image]
                   = hint: save it smaller: no page shows it so large

                """)
    }

    @Test func findsWhereLinksToOtherSitesAreWritten() async throws {
        let site = try site()
        try site.write(
            """
            ---
            title: About
            summary: x
            ---

            [A](https://a.example.org/x?y=1&z=2#place) and <https://b.example.org/>, [own](https://harbor.example.org/news/)

            """, to: "content/about.md")
        let settings = try site.text("content/site.yml")
        let path = try #require(
            try TestSite.files(below: site.url("content/sources")).first { $0 != "index.md" && $0.hasSuffix(".md") })
        let source = try site.text("content/sources/\(path)")
        #expect(settings.contains("https://harbor.example.org/"))
        let links = await survey(site).outsideLinks
        let found = links.map { link in
            let position = link.place.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(link.place.path ?? "") \(position) \(link.address)"
        }
        #expect(found.contains("content/about.md 6:1 https://a.example.org/x?y=1&z=2#place"), "\(found)")
        #expect(found.contains { $0.hasPrefix("content/about.md 6:") && $0.hasSuffix(" https://b.example.org/") })
        #expect(!found.contains { $0.contains("harbor.example.org") }, "\(found)")
        if let range = source.firstRange(of: "url: https://") {
            let line = source[..<range.lowerBound].count { $0 == "\n" } + 1
            #expect(found.contains { $0.hasPrefix("content/sources/\(path) \(line):6 https://") }, "\(found)")
        }
    }
}
