import JSONText
import Testing

@testable import CatalogData

@Suite struct CTDLGraphTests {
    private static let edition = "https://rivers.example.org/catalog/micro-credentials/reading-water/2025-03/"

    private func node(_ id: String, in content: SampleContent) throws -> JSONValue {
        try #require(try content.graph.list("@graph").with("@id", id))
    }

    @Test func asksForTheOutcomesOfAMicroCredential() throws {
        let credential = try node(Self.edition, in: SampleContent("second-series"))
        #expect(credential.text("@type") == "ceterms:MicroCredential")
        #expect(credential["ceterms:name"]?.text("en-US") == "Reading the Water")
        #expect(
            credential.list("ceterms:requires").map { $0.texts("ceterms:targetCompetency") }
                == [[1, 2, 3].map { "\(Self.edition)#outcome-\($0)" }])
        #expect(credential.texts("ceterms:hasRubric") == [Self.edition + "rubric/"])
        #expect(credential.texts("ceterms:inCatalog") == ["https://rivers.example.org/catalog/series/quiet-rivers/"])
        #expect(credential.texts("ceterms:offeredBy") == ["https://rivers.example.org/catalog/issuer/"])
    }

    @Test func namesEverythingThatItRefersTo() throws {
        let nodes = try SampleContent("second-series").graph.list("@graph")
        let known = Set(
            nodes.compactMap { $0.text("@id") }
                + nodes.flatMap { $0.list("ceasn:hasRubricCriterion") }.compactMap { $0.text("@id") })
        for name in ["ceasn:hasTopChild", "ceasn:hasChild", "ceasn:isChildOf", "ceasn:isPartOf", "ceasn:creator"] {
            #expect(nodes.flatMap { $0.texts(name) }.allSatisfy(known.contains), "\(name)")
        }
    }

    @Test func givesACompetencyItsCASEIdentifierAsCTID() throws {
        let content = try SampleContent("second-series")
        let outcome = try node(Self.edition + "#outcome-2", in: content)
        #expect(outcome.text("ceterms:ctid") == "ce-5c0ffcb1-626e-5e44-8582-9a529b70ffac")
    }

    @Test func leavesToTheIssuerWhatOnlyAnIssuerCanSay() throws {
        let text = String(
            decoding: JSONWriter().bytes(of: CTDLGraph(try SampleContent(nil).sourced).document), as: UTF8.self)
        for name in [
            "ctid", "offeredBy", "ownedBy", "creator", "CredentialOrganization", "credentialStat", "publisher",
        ] {
            #expect(!text.contains(name), "\(name)")
        }
    }

    @Test(arguments: [("latest", nil), ("retired", "credentialStat:Deprecated")])
    func saysThatAwardsHaveCeasedWhereTheIssuerDoes(_ status: String, _ expected: String?) throws {
        let change = SampleContent.Change(
            file: "micro-credentials/crossing-bridges/2025-03/index.md", text: "status: latest",
            other: "status: \(status)")
        let id = "https://rivers.example.org/catalog/micro-credentials/crossing-bridges/2025-03/"
        let credential = try node(id, in: SampleContent("second-series", changes: [change]))
        #expect(credential["ceterms:credentialStatusType"]?.text("ceterms:targetNode") == expected)
        #expect((credential["ceterms:offeredBy"] == nil) == (status == "retired"))
    }

    @Test func linksEditionsOfKnownWordingBothWays() throws {
        let content = try SampleContent("second-series", changes: [SourcedCatalogTests.knownEarlier])
        let earlier = Self.edition.replacing("2025-03", with: "2024-08")
        #expect(try node(Self.edition, in: content).text("ceterms:previousVersion") == earlier)
        #expect(try node(earlier, in: content).text("ceterms:nextVersion") == Self.edition)
    }
}
