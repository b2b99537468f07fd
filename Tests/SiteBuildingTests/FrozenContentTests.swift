import Foundation
import TestSupport
import Testing

/// Words that badges carry stay as they are; a correction stands beside them.
@Suite struct FrozenContentTests {
    private static let edition = "content/micro-credentials/reading-water/2025-03"

    @Test func showsCorrectionsBesideTheWordsThatStay() async throws {
        let site = try TestSite("second-series")
        let path = "\(Self.edition)/index.md"
        let text = try site.text(path)
        let corrections = """
            corrections:
              - {date: 2025-10-02, text: "Read <b>bank</b> & shore."}
              - {date: 2025-11, text: Second note}

            """
        try site.write(text.replacing("status: latest\n", with: "status: latest\n" + corrections), to: path)
        let run = try await site.run()
        #expect(run.status == 0 && run.standardError == "")
        let page = try site.text("public/micro-credentials/reading-water/2025-03/index.html")
        let first = #"<time datetime="2025-10-02">October 2, 2025</time>: Read &lt;b&gt;bank&lt;/b&gt; &amp; shore."#
        let second = #"<time datetime="2025-11">November 2025</time>: Second note"#
        #expect(page.contains("<li>\(first)</li>") && page.contains("<li>\(second)</li>"))
        #expect(page.contains("The words above stay as they are, because badges carry them."))
        let badge = try site.text("public/badges/a1b2-c3d4-e5f6-g7h8/index.html")
        #expect(badge.contains("Noted on \(first)</p>") && badge.contains("Noted on \(second)</p>"))
        // A badge of another edition has nothing of it.
        #expect(try !site.text("public/badges/c1b2-c3d4-e5f6-g7h8/index.html").contains("Second note"))
    }

    @Test func refusesAnotherOfficialRubricOnceBadgesWereIssued() async throws {
        let site = try TestSite("second-series")
        let path = "\(Self.edition)/rubric.md"
        let text = try site.text(path)
        // The same words laid out anew are the same rubric.
        try site.write(text.replacing("| Shown |", with: "|   Shown   |"), to: path)
        #expect(try await site.run().status == 0)
        for (words, others) in [
            ("The work shows it.", "The work shows some of it."), ("status: official", "status: illustrative"),
            ("required-level: Shown\n", "required-level: Shown with others\n"),
        ] {
            #expect(text.contains(words))
            try site.write(text.replacing(words, with: others), to: path)
            let run = try await site.run()
            #expect(run.status == 1)
            #expect(
                run.standardError.contains(
                    "badges of 'reading-water@2025-03' were issued, and this was changed since: its rubric [frozen-content]"
                ), "\(run.standardError)")
        }
        try FileManager.default.removeItem(at: site.url(path))
        #expect(try await site.run().standardError.contains("its rubric [frozen-content]"))
    }

    @Test(arguments: [
        ("- {date: 2025-10-02}", "an entry of 'corrections' has no 'text' [missing-key]"),
        ("- {date: soon, text: x}", "'soon' is not a date this program reads [invalid-date]"),
        ("- text", "an entry of 'corrections' must be"),
        ("- {date: 2025-10-02, text: x, by: y}", "unknown key 'by' in an entry of 'corrections' [unknown-key]"),
    ])
    func saysWhatIsWrongWithACorrection(_ entry: String, _ message: String) async throws {
        let site = try TestSite("second-series")
        let path = "\(Self.edition)/index.md"
        let text = try site.text(path)
        try site.write(
            text.replacing("status: latest\n", with: "status: latest\ncorrections:\n  \(entry)\n"), to: path)
        let run = try await site.run()
        #expect(run.status == 1)
        #expect(run.standardError.contains(message), "\(run.standardError)")
    }
}
