import CatalogModel
import Diagnostics
import Markdown
import Testing

struct MicroCredentialTests {
    private func microCredential(_ editions: [(String, Edition.Status)]) throws -> MicroCredential? {
        let slug = try #require(Slug("data-cycle"))
        return MicroCredential(slug: slug, editions: try editions.map { try edition(slug, $0.0, $0.1) })
    }

    private func edition(_ slug: Slug, _ id: String, _ status: Edition.Status) throws -> Edition {
        let path = ContentPath("micro-credentials/\(slug)/\(id)/index.md")
        let source = SourceText(path: "content/\(path)", text: "")
        let text = PageText(
            path: path, title: "Data Cycle", summary: "", notice: nil, sources: [],
            body: MarkdownDocument(source: source, nodes: []), titleRange: source.range(0..<0))
        let image = BadgeImage(
            svg: path.folder.appending("badge.svg"), png: path.folder.appending("badge.png"), alternativeText: "A badge"
        )
        return Edition(
            reference: EditionReference(microCredential: slug, edition: try #require(EditionID(id))), text: text,
            number: nil, shortTitle: "Data Cycle", hue: .ochre, status: status, knowledge: .titleOnly, credit: [],
            commitments: [], related: [], badge: image, wording: nil, rubric: nil)
    }

    @Test func needsAnEdition() throws {
        #expect(try microCredential([]) == nil)
    }

    @Test func ordersItsEditionsTheNewestFirst() throws {
        let made = try microCredential([("2020-02", .earlier), ("2026-01", .latest), ("2020-09", .earlier)])
        let known = try #require(made)
        #expect(known.editions.map(\.reference.edition.description) == ["2026-01", "2020-09", "2020-02"])
        #expect(EditionID("2020-02").flatMap(known.edition)?.status == .earlier)
        #expect(EditionID("2021-02").flatMap(known.edition)?.status == nil)
    }

    @Test func showsTheEditionMarkedLatestAlsoWhereANewerOneIsThere() throws {
        let known = try #require(try microCredential([("2020-09", .latest), ("2027-01", .earlier)]))
        #expect(known.shownEdition.reference.edition.description == "2020-09")
        #expect(!known.isRetired)
    }

    @Test func showsTheNewestEditionOfARetiredOne() throws {
        let known = try #require(try microCredential([("2019-11", .retired), ("2020-02", .retired)]))
        #expect(known.shownEdition.reference.edition.description == "2020-02")
        #expect(known.isRetired)
    }
}
