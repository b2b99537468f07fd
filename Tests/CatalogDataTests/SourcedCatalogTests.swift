import CatalogModel
import Testing

@testable import CatalogData

@Suite struct SourcedCatalogTests {
    /// Words of illustrative rubrics, recalled commitments, inferred relations, and what the site says of itself.
    @Test(arguments: [
        "Demonstrated", "Rubric", "absenteeism", "teaching force", "commitment", "This site", "This is MC",
        "Source:", "BloomBoard", "You will", "One of the four titles", "Specimen", "Active",
    ])
    func saysNothingInTheDeliveredFilesThatNoSourceSays(_ words: String) throws {
        #expect(try !SampleContent(nil).everything.contains(words))
    }

    @Test func leavesOutARubricThatIsNotOfficial() throws {
        let official = try SampleContent("second-series")
        #expect(official.sourced.editions.map { $0.rubric != nil } == [true, true, false])
        let illustrative = SampleContent.Change(
            file: "micro-credentials/reading-water/2025-03/rubric.md", text: "status: official",
            other: "status: illustrative")
        let changed = try SampleContent("second-series", changes: [illustrative])
        #expect(changed.sourced.editions.map { $0.rubric != nil } == [true, false, false])
    }

    @Test func leavesOutCommitmentsThatAreRecalledAndWhatRelatesToThem() throws {
        let content = try SampleContent("second-series")
        #expect(content.sourced.commitments.map(\.text.title) == ["Wait for the slowest"])
        #expect(!content.everything.contains("company"))
    }

    @Test func saysOnlyTheTitleOfAnEditionKnownByItsTitle() throws {
        let credit = SampleContent.Change(
            file: "micro-credentials/reading-water/2024-08/index.md", text: "known: title-only",
            other: "known: title-only\ncredit: [guide-hours]")
        let content = try SampleContent("second-series", changes: [credit])
        let edition = try #require(content.catalog.list("editions").with("id", "reading-water@2024-08"))
        #expect(edition.names == ["id", "microCredential", "edition", "status", "known", "title", "address"])
        let items = try content.package.list("CFItems").filter { $0.text("uri")?.contains("2024-08") == true }
        #expect(items.compactMap { $0.text("fullStatement") } == ["Hearing the Water"])
        let nodes = try content.graph.list("@graph").filter { $0.text("@id")?.contains("2024-08") == true }
        #expect(nodes.count == 1)
        #expect(nodes[0]["ceterms:description"] == nil && nodes[0]["ceterms:requires"] == nil)
    }

    @Test func takesOfASeriesWhatNamesItsSource() throws {
        let delivered = try SampleContent(nil).sourced.series
        #expect(delivered.map { $0.description.hasPrefix("As described in September 2020, the Leadership") } == [true])
        #expect(delivered.map { $0.description.contains("Source") } == [false])
        #expect(try SampleContent("second-series").sourced.series.map(\.description) == [""])
    }

    @Test func namesTheSourcesOfWhatItTakesFirst() throws {
        let series = try SampleContent(nil).sourced.series
        #expect(series.map { $0.sources.map(\.text) } == [["isu-news-2020-09", "isu-news-2020-03"]])
        let sources = try SampleContent(nil).sourced.sources.map(\.slug.text)
        #expect(sources == ["isu-news-2020-03", "isu-news-2020-09"])
    }

    /// An earlier edition whose wording is recorded, and the one that is known by its title.
    @Test func letsOnlyEditionsOfKnownWordingFollowEachOther() throws {
        let sourced = try SampleContent("second-series", changes: [Self.knownEarlier]).sourced
        let latest = try #require(sourced.editions.first { $0.reference.description == "reading-water@2025-03" })
        #expect(latest.predecessor?.description == "reading-water@2024-08")
        let unchanged = try SampleContent("second-series").sourced
        #expect(unchanged.editions.allSatisfy { $0.predecessor == nil })
    }

    static let knownEarlier = SampleContent.Change(
        file: "micro-credentials/reading-water/2024-08/index.md",
        text: """
            known: title-only
            badge: {image: badge.svg, alt: "Badge for Hearing the Water, edition of August 2024"}
            ---

            Of this edition, only the title is known.
            """,
        other: """
            known: full
            summary: You will hear a river.
            credit: [guide-hours]
            badge: {image: badge.svg, alt: "Badge for Hearing the Water, edition of August 2024"}
            ---

            ## Competency

            You hear the water.

            ## Outcomes

            - Hear a river.
            """)
}
