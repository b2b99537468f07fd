import Foundation
import TestSupport
import Testing

/// The commands that a badge page shows for checking it by hand, run as they stand there.
@Suite(.enabled("OpenSSL 3 is missing") { await OpenSSL.isThere() })
struct HandCheckTests {
    @Test(arguments: ["https://harbor.example.org/", "https://example.org/some/path/"])
    func holdForWhatIsPublished(_ base: String) async throws {
        let site = try await AwardSite([AwardSite.award { $0.name = "Zoë “Guide” مثال" }], baseURL: base)
        let run = try await commands(of: site, base: base)
        #expect(run.status == 0, "\(run.output)")
        let answers = run.standardOutput.split(separator: "\n").map(String.init)
        #expect(answers.first == "Signature Verified Successfully")
        let page = try site.text(AwardSite.page)
        let fingerprint = try #require(answers.last?.split(separator: " ").last)
        #expect(page.contains("<span class=\"code\">\(fingerprint)</span>"))
        #expect(site.has("keys/\(fingerprint).pem"))
    }

    @Test(arguments: [
        ("Sample Guide", "Sample Judge"), ("2024-05-20", "2024-05-21"), ("at the Harbor", "at the harbor"),
        ("  ", " "),
    ])
    func failForWhatWasChanged(_ text: String, other: String) async throws {
        let site = try await AwardSite([AwardSite.award()])
        let path = "badges/\(AwardSite.id)/credential.json"
        let changed = try site.text(path).replacing(text, with: other, maxReplacements: 1)
        try site.site.write(changed, to: "public/\(path)")
        let run = try await commands(of: site, base: "https://harbor.example.org/")
        #expect(run.standardOutput.contains("Signature Verification Failure"))
        #expect(run.status != 0)
    }

    /// Runs what the page shows, with the web in place of which the output folder is read.
    private func commands(of site: AwardSite, base: String) async throws -> ProgramRun {
        let page = try site.text(AwardSite.page)
        let shown = try #require(page.firstMatch(of: #/(?s)<pre class="by-hand"><code>(.*?)<\/code>/#)).output.1
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        #expect(shown.split(separator: "\n").count == 5)
        let script = """
            set -e
            curl() { cp "$PUBLISHED/${3#"$BASE"}" "$2"; }
            \(shown)
            """
        try site.site.write(script, to: "by-hand/check.sh")
        return try await ProgramRun(
            URL(filePath: "/bin/sh"), ["check.sh"], in: site.site.url("by-hand"),
            environment: ["PUBLISHED": site.site.url("public").path, "BASE": base])
    }
}
