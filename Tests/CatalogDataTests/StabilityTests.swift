import JSONText
import Testing

@testable import CatalogData

/// Identifiers and bytes on which other programs rely.
@Suite struct StabilityTests {
    private static let home = "base-url: https://rivers.example.org/catalog/"

    private func identifiers(_ content: SampleContent) throws -> [String] {
        let package = try content.package
        return
            (["CFItems", "CFAssociations", "CFRubrics"].flatMap { package.list($0) }
            + [package["CFDocument"]].compactMap(\.self))
            .compactMap { $0.text("identifier") }
    }

    @Test(arguments: [nil, "second-series", "base"])
    func givesTheSameBytesEachTime(_ site: String?) throws {
        #expect(try SampleContent(site).everything == SampleContent(site).everything)
    }

    @Test func keepsItsIdentifiersWhenTheSiteMoves() throws {
        let move = SampleContent.Change(
            file: "site.yml", text: Self.home,
            other: """
                base-url: https://water.example.org/
                earlier-base-urls: [https://rivers.example.org/catalog/, https://rivers.example.net/]
                """)
        let before = try SampleContent("second-series")
        let after = try SampleContent("second-series", changes: [move])
        #expect(try identifiers(after) == identifiers(before))
        #expect(!after.everything.contains("https://rivers.example.org/catalog/"))
    }

    @Test func givesAnotherSiteOtherIdentifiers() throws {
        let other = SampleContent.Change(
            file: "site.yml", text: Self.home, other: "base-url: https://water.example.org/")
        let here = try Set(identifiers(SampleContent("second-series")))
        #expect(try here.isDisjoint(with: identifiers(SampleContent("second-series", changes: [other]))))
    }

    @Test func keepsTheIdentifierOfAnOutcomeWhoseWordsAreCorrected() throws {
        let words = SampleContent.Change(
            file: "micro-credentials/crossing-bridges/2025-03/index.md", text: "Lead a group across without hurry.",
            other: "Lead a group across, slowly.")
        let rubric = SampleContent.Change(
            file: "micro-credentials/crossing-bridges/2025-03/rubric.md", text: "Lead a group across without hurry",
            other: "Lead a group across, slowly")
        let changed = try SampleContent("second-series", changes: [words, rubric])
        #expect(try identifiers(changed) == identifiers(SampleContent("second-series")))
    }
}
