import TestSupport
import Testing

/// "Suggest an edit": pages lead to the form that edits the file that they are made from.
@Suite struct EditLinkTests {
    private static let settings = """

        repository:
          url: https://github.com/harbor/lights
          branch: main

        """

    @Test func leadsToTheFileOfEachPageAndOfNoBadge() async throws {
        let site = try TestSite()
        try site.write(try site.text("content/site.yml") + Self.settings, to: "content/site.yml")
        let run = try await site.run()
        #expect(run.status == 0 && run.standardError == "")
        let base = "https://github.com/harbor/lights/edit/main/content"
        for (page, file) in [
            ("index.html", "index.md"), ("about/index.html", "about.md"), ("news/index.html", "news/index.md"),
            ("micro-credentials/listening/2024-05/index.html", "micro-credentials/listening/2024-05/index.md"),
            ("micro-credentials/listening/2024-05/rubric/index.html", "micro-credentials/listening/2024-05/rubric.md"),
        ] {
            let link = "<a href=\"\(base)/\(file)\">Suggest an edit</a>"
            #expect(try site.text("public/\(page)").contains(link), "\(page)")
        }
        let pages = try TestSite.files(below: site.url("public")).filter { $0.hasSuffix(".html") }
        let badges = pages.filter { $0.hasPrefix("badges/") }
        #expect(badges.count > 1)
        for page in badges { #expect(!(try site.text("public/\(page)").contains("Suggest an edit")), "\(page)") }
    }

    /// The delivered site has no public repository on record.
    @Test func standsOnNoPageOfASiteThatDoesNotSayWhereItIsKept() async throws {
        let site = try await DeliveredSite()
        #expect(site.paths(endingIn: ".html").allSatisfy { !((try? site.text($0)) ?? "").contains("Suggest an edit") })
    }
}
