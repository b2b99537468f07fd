import CatalogModel
import Diagnostics
import Markdown
import Testing

/// A catalog of one micro-credential, made without its files.
struct EditionSample {
    /// A node of a Markdown text with those inside it.
    struct Branch {
        let kind: MarkdownKind
        var children: [Branch] = []

        static func paragraph(_ children: Branch...) -> Branch { Branch(kind: .paragraph, children: children) }
        static func text(_ text: String) -> Branch { Branch(kind: .text(text)) }
        static func link(_ text: String, to destination: String) -> Branch {
            Branch(kind: .link(destination: destination, title: ""), children: [.text(text)])
        }
    }

    let reference: EditionReference
    var title = "Data Cycle"
    /// The paragraphs under "Competency"; nil where only the title is known.
    var competency: [Branch]? = [.paragraph(.text("You lead a cycle of inquiry."))]
    var outcomes = ["Collects the data.", "Decides with others."]

    init(_ reference: String) throws { self.reference = try #require(EditionReference(reference)) }

    func edition() throws -> Edition {
        let folder = ContentPath("micro-credentials/\(reference.microCredential)/\(reference.edition)")
        let headings = ["Competency", "Outcomes"].map { Branch(kind: .heading(level: 2), children: [.text($0)]) }
        let body = Self.document(competency.map { [headings[0]] + $0 + [headings[1]] } ?? [])
        let sections = body.body.sections
        let wording = competency.map { _ in
            EditionWording(
                competency: sections[0],
                outcomes: outcomes.enumerated().map { .init(number: $0 + 1, item: body.root, plainText: $1) },
                outcomesSection: sections[1])
        }
        return Edition(
            reference: reference, text: Self.page(folder.appending("index.md"), title: title, body: body), number: 2,
            shortTitle: title, hue: .ochre, status: .latest, knowledge: wording == nil ? .titleOnly : .full, credit: [],
            commitments: [], related: [],
            badge: BadgeImage(
                svg: folder.appending("badge.svg"), png: folder.appending("badge.png"),
                alternativeText: "Badge for \(title)"),
            wording: wording, rubric: nil)
    }

    static func catalog(_ editions: [Edition], language: String = "en") throws -> Catalog {
        let range = SourceText(path: "content/site.yml", bytes: []).range(0..<0)
        let slug = try #require(editions.first?.reference.microCredential)
        let site = SiteSettings(
            title: "Site", description: "",
            baseURL: Located(try #require(BaseURL("https://badges.example.org/")), at: range),
            language: language, footer: document([]), awardNote: "", creditOptions: [], creditYear: nil, navigation: [],
            issuer: nil)
        return Catalog(
            site: site,
            home: HomePage(
                text: page(ContentPath("index.md"), title: "Home", body: document([])), series: Located(slug, at: range)
            ),
            series: [], microCredentials: [try #require(MicroCredential(slug: slug, editions: editions))],
            commitments: [],
            news: [], sources: [], pages: [], assets: [])
    }

    private static func page(_ path: ContentPath, title: String, body: MarkdownDocument) -> PageText {
        PageText(
            path: path, title: title, summary: "", notice: nil, sources: [], body: body,
            titleRange: body.source.range(0..<0))
    }

    /// A text of these blocks; nodes have no place in it.
    private static func document(_ blocks: [Branch]) -> MarkdownDocument {
        var nodes: [MarkdownNode] = []
        func add(_ branch: Branch, below parent: Int) {
            let index = nodes.count
            nodes.append(MarkdownNode(kind: branch.kind, bytes: 0..<0, parent: parent, end: index + 1))
            for child in branch.children { add(child, below: index) }
            nodes[index] = MarkdownNode(kind: branch.kind, bytes: 0..<0, parent: parent, end: nodes.count)
        }
        add(Branch(kind: .document, children: blocks), below: 0)
        return MarkdownDocument(source: SourceText(path: "page.md", bytes: []), nodes: nodes)
    }
}
