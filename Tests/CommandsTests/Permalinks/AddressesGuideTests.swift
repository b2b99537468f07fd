import Foundation
import TestSupport
import Testing

/// What docs/operators.md says of addresses, done one after another on a new site.
@Suite struct AddressesGuideTests {
    private let folder: NewFolder
    private let guide: [String]

    init() throws {
        folder = try NewFolder()
        guide = try String(contentsOf: Workplace.repository.appending(path: "docs/operators.md"), encoding: .utf8)
            .components(separatedBy: "\n")
    }

    /// The examples of front matter and settings, in their order.
    private var examples: [String] {
        guide.joined(separator: "\n").components(separatedBy: "```yaml\n").dropFirst()
            .map { $0.components(separatedBy: "```")[0] }
    }

    private func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.site.appending(path: path))
    }

    private func page(_ head: String) -> String { "---\ntitle: Sample page\nsummary: x\n\(head)---\n\nText.\n" }

    @Test func leadsFromOneAddressToTheNext() async throws {
        #expect(guide.contains("    rosette permalinks") && guide.contains("    git add content/permalinks.txt"))
        #expect(examples.count == 4)
        _ = try await folder.run("new", "site", "site", "--base-url", "https://office.sample.org/badges/")
        try write("content/about.md", page(""))
        let noted = try await folder.inSite("permalinks")
        #expect(noted.status == 0 && noted.output.contains(" of them new"), "\(noted.diagnostics)")

        // A page is renamed.
        try FileManager.default.removeItem(at: folder.site.appending(path: "content/about.md"))
        try write("content/about-us.md", page(""))
        for file in ["content/site.yml", "content/index.md"] {
            try write(file, try folder.text(file).replacing("about.md", with: "about-us.md"))
        }
        let refused = try await folder.inSite("build")
        #expect(refused.status == 1 && refused.diagnostics.contains("write 'aliases: [/about/]'"))
        try write("content/about-us.md", page(examples[0]))
        #expect(try await folder.inSite("build").status == 0)
        #expect(try folder.text("public/_redirects") == "/badges/about/ /badges/about-us/ 301\n")

        // One is over, and one is elsewhere.
        try FileManager.default.removeItem(at: folder.site.appending(path: "content/about-us.md"))
        try write("content/about.md", page(examples[2]))
        for file in ["content/site.yml", "content/index.md"] {
            try write(file, try folder.text(file).replacing("about-us.md", with: "about.md"))
        }
        try FileManager.default.createDirectory(
            at: folder.site.appending(path: "content/pages"), withIntermediateDirectories: true)
        try write("content/pages/workshops.md", page(examples[1]))
        let over = try await folder.inSite("build")
        #expect(over.status == 0 && over.diagnostics == "", "\(over.diagnostics)")
        #expect(try folder.text("public/pages/workshops/index.html").contains("Retired: July 1, 2031."))
        #expect(try folder.text("public/about/index.html").contains("https://office.sample.org/workshops/</a>"))

        // The site moves.
        let settings = try folder.text("content/site.yml")
        let line = try #require(settings.split(separator: "\n").first { $0.hasPrefix("base-url: ") })
        try write("content/site.yml", settings.replacing(line + "\n", with: examples[3]))
        let moved = try await folder.inSite("build")
        #expect(moved.status == 0 && !moved.diagnostics.contains("error"), "\(moved.diagnostics)")
        #expect(
            try folder.text("public/earlier/office.sample.org/_redirects")
                .hasSuffix("/badges/* https://badges.sample.org/:splat 301\n"))
    }
}
