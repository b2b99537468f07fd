import Foundation
import TestSupport
import Testing

/// What writers and their editors do that is no mistake.
@Suite struct AcceptedInputTests {
    /// Something of everything whose line ends could show.
    private static let page = """
        ---
        title: "Everything"
        summary: >-
          A summary that goes on
          in a second line.
        notice: 'It''s fine.' # a comment
        ---

        First line
        second line\\
        after a break, and a note.[^note]

        ## A list

        1. one
           more

           ```text
           code with	a tab
           ```
        2. two

        - [x] done

        | A | B |
        | - | - |
        | 1 | 2 |

            code by indentation

        > quoted
        > ~~twice~~ <https://elsewhere.example.org/>

        [^note]: The note,
            indented.

        """

    private func site() throws -> TestSite {
        let site = try TestSite()
        try site.write(Self.page, to: "content/everything.md")
        return site
    }

    private func published(_ site: TestSite) async throws -> [String: Data] {
        let run = try await site.run()
        try #require(run.status == 0, "the site must build:\n\(run.standardError)")
        #expect(run.standardError.isEmpty)
        return try site.tree("public")
    }

    private enum LineEnds: String, CaseIterable, CustomTestStringConvertible {
        case crlf = "\r\n"
        case byteOrderMark = "\n"
        case both = "\u{FEFF}\r\n"
        case lone = "\r"

        var testDescription: String { "\(self)" }
        var mark: String { self == .crlf || self == .lone ? "" : "\u{FEFF}" }
        var end: String { self == .both ? "\r\n" : rawValue }
    }

    @Test(arguments: LineEnds.allCases)
    private func buildsTheSamePagesWithOtherLineEnds(_ ends: LineEnds) async throws {
        let plain = try await published(site())
        let other = try site()
        for path in try TestSite.files(below: other.folder)
        where path.hasSuffix(".md") || path.hasSuffix(".yml") {
            try other.write(ends.mark + other.text(path).replacing("\n", with: ends.end), to: path)
        }
        let built = try await published(other)
        #expect(built.keys.sorted() == plain.keys.sorted())
        for (path, data) in built { #expect(data == plain[path], "\(path) differs") }
    }

    /// A criterion is held to its outcome's words, whatever their case, quotes and spacing.
    @Test(arguments: [
        "Ask an open question", "ask AN open Question", "Ask   an\topen question", "Ask an open question.",
        "*Ask* an open question", "Ask an open question ##",
    ])
    func matchesACriterionWithItsOutcome(_ heading: String) async throws {
        let site = try site()
        let path = "content/micro-credentials/listening/2024-05/rubric.md"
        try site.write(try site.text(path).replacing("## Ask an open question", with: "## \(heading)"), to: path)
        _ = try await published(site)
    }

    @Test func matchesQuotesOfAnyStyle() async throws {
        let site = try site()
        let folder = "content/micro-credentials/listening/2024-05"
        let edition = try site.text("\(folder)/index.md")
        try site.write(edition.replacing("an open question.", with: "“What’s ‘open’?”"), to: "\(folder)/index.md")
        let rubric = try site.text("\(folder)/rubric.md")
        try site.write(rubric.replacing("an open question", with: "\"What's 'open'?\""), to: "\(folder)/rubric.md")
        // Outcomes are signed, so badges of other words are other badges.
        let registry = FixtureRegistries.base
        try RegistryForge(of: site.folder).write(registry.awards, run: registry.run)
        _ = try await published(site)
    }

    @Test(arguments: [
        "title: No", "title: 1.10", "title: 2024-05-01", "title: \"“Quoted”\"", "title: Tom’s pier", "title: It's",
        "title: A # no comment", "title: a:b", "title: \"with: colon\" # comment", "\"title\": Quoted key",
        "title:\n  on the next line", "title: >\n  folded", "title: |\n  kept", "title: -dash", "title: héllo 🚣",
        "title: next\u{85}line", "title: line\u{2028}separator", "title: \"\\u00e9\"", "title: ~x",
        "title: ----------------------------------------------------------------------------------------------------",
        "# " + String(repeating: "- [", count: 30) + "\ntitle: after a comment", "title: plain\n\n\n",
        "title: \"{{not-a-template}}\"",
    ])
    func reads(_ line: String) async throws {
        let site = try site()
        try site.write("---\n\(line)\nsummary: x\n---\n\nText with\ta tab.\n", to: "content/extra.md")
        _ = try await published(site)
    }

    @Test func passesOverWhatEditorsLeaveBehind() async throws {
        let plain = try await published(site())
        let site = try site()
        for name in [".DS_Store", "about.md~", "#about.md#", ".about.md.swp", "Thumbs.db", "desktop.ini", ".git/HEAD"] {
            try site.write("x", to: "content/\(name)")
        }
        #expect(try await published(site) == plain)
    }

    @Test func keepsFilesThatNoBuildMade() async throws {
        let site = try site()
        try site.write("by hand", to: "public/by-hand.txt")
        #expect(try await published(site)["by-hand.txt"] == Data("by hand".utf8))
    }
}
