import JSONText
import Testing

@testable import CatalogData

@Suite struct CASEPackageTests {
    private static let edition = "https://rivers.example.org/catalog/micro-credentials/reading-water/2025-03/"

    @Test func listsSeriesEditionsCompetenciesAndOutcomes() throws {
        let items = try SampleContent("second-series").package.list("CFItems")
        let own = items.filter { $0.text("uri")?.hasPrefix(Self.edition) == true }
        #expect(
            own.map { $0.text("CFItemType") } == ["Micro-credential", "Competency", "Outcome", "Outcome", "Outcome"])
        #expect(
            own.map { $0.text("fullStatement") } == [
                "Reading the Water", "You hear what the water is about to do.", "Tell a river’s mood by its sound.",
                "Keep a log of the water for ten days.", "Explain the log to a neighbor.",
            ])
        #expect(own.map { $0.text("listEnumeration") } == ["1", nil, "1", "2", "3"])
        #expect(items.filter { $0.text("CFItemType") == "Series" }.map { $0.text("fullStatement") } == ["Quiet Rivers"])
    }

    @Test func putsEachItemBelowAnother() throws {
        let package = try SampleContent("second-series").package
        let known = Set(
            (package.list("CFItems") + [package["CFDocument"]].compactMap(\.self)).compactMap { $0.text("identifier") })
        let associations = package.list("CFAssociations")
        let ends = associations.map { link in
            [link["originNodeURI"]?.text("identifier"), link["destinationNodeURI"]?.text("identifier")].compactMap(
                \.self)
        }
        #expect(ends.allSatisfy { $0.count == 2 && known.isSuperset(of: $0) })
        let children = Set(ends.map { $0[0] })
        #expect(package.list("CFItems").compactMap { $0.text("identifier") }.allSatisfy(children.contains))
        let parents = associations.map { link in
            [link["originNodeURI"], link["destinationNodeURI"]].map { $0?.text("title") ?? "" }.joined(separator: " < ")
        }
        #expect(parents.contains("Reading the Water < Quiet Rivers"))
        #expect(parents.contains("Hearing the Water < Quiet Rivers Micro-Credentials"))
        #expect(parents.contains("Explain the log to a neighbor. < You hear what the water is about to do."))
    }

    @Test func givesNoIdentifierTwice() throws {
        let package = try SampleContent("second-series").package
        let things = ["CFItems", "CFAssociations", "CFRubrics"].flatMap { package.list($0) }
        let criteria = package.list("CFRubrics").flatMap { $0.list("CFRubricCriteria") }
        let levels = criteria.flatMap { $0.list("CFRubricCriterionLevels") }
        let identifiers = (things + criteria + levels).compactMap { $0.text("identifier") }
        #expect(identifiers.count == 11 + 11 + 2 + 5 + 15)
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test func judgesEachOutcomeByItsCriterion() throws {
        let package = try SampleContent("second-series").package
        let rubric = try #require(package.list("CFRubrics").with("title", "Rubric: Reading the Water"))
        #expect(rubric["extensions"]?.text("requiredLevel") == "Shown")
        let criterion = try #require(rubric.list("CFRubricCriteria").last)
        #expect(criterion.text("category") == "Explain the log to a neighbor")
        #expect(criterion["CFItemURI"]?.text("uri") == Self.edition + "#outcome-3")
        let levels = criterion.list("CFRubricCriterionLevels")
        #expect(levels.map { $0.text("quality") } == ["Shown with others", "Shown", "Not yet shown"])
        #expect(levels[1].text("description") == "The work shows it.")
        #expect(levels[1].text("uri") == Self.edition + "rubric/#criterion-3-level-2")
    }

    @Test func namesTheIssuerAsCreatorOrElseTheSiteByItsAddress() throws {
        let named = try SampleContent("second-series").package["CFDocument"]
        #expect(named?.text("creator") == "Quiet Rivers Guild (not a real organization)")
        #expect(try SampleContent(nil).package["CFDocument"]?.text("creator") == "https://lfe.example.org/")
    }

    @Test func datesWhatChangedByEditionsAndTheirCorrections() throws {
        let correction = SampleContent.Change(
            file: "micro-credentials/reading-water/2025-03/index.md", text: "hue: lake",
            other: "hue: lake\ncorrections:\n  - date: 2025-06-02\n    text: A log has eleven days.")
        let package = try SampleContent("second-series", changes: [correction]).package
        let own = package.list("CFItems").filter { $0.text("uri")?.hasPrefix(Self.edition) == true }
        #expect(own.first?.text("notes") == "2025-06-02: A log has eleven days.")
        #expect(
            Set(own.map { $0.text("lastChangeDateTime") }) == ["2025-06-02T12:00:00Z", "2025-03-01T12:00:00Z"])
        #expect(package["CFDocument"]?.text("lastChangeDateTime") == "2025-06-02T12:00:00Z")
    }

    @Test func saysWhichEditionCameInThePlaceOfWhich() throws {
        let content = try SampleContent("second-series", changes: [SourcedCatalogTests.knownEarlier])
        let replaced = try content.package.list("CFAssociations").filter { $0.text("associationType") == "replacedBy" }
        #expect(replaced.map { $0["originNodeURI"]?.text("title") } == ["Hearing the Water"])
        #expect(replaced.map { $0["destinationNodeURI"]?.text("title") } == ["Reading the Water"])
        let unchanged = try SampleContent("second-series").package.list("CFAssociations")
        #expect(unchanged.allSatisfy { $0.text("associationType") == "isChildOf" })
    }
}
