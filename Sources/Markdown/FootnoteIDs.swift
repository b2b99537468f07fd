/// The ids by which a document's footnotes and the references to them find each other.
struct FootnoteIDs: Sendable {
    /// The last part of the ids of a footnote, by its label.
    private let slugs: [String: String]
    /// Every id that a rendering of the whole document can write.
    let all: Set<String>

    init(of document: MarkdownDocument) {
        var slugs: [String: String] = [:]
        var names = UniqueNames()
        var referenceCounts: [String: Int] = [:]
        for node in document.nodes {
            switch node.kind {
            case .footnoteDefinition(let label) where slugs[label] == nil:
                slugs[label] = names.name(for: AnchorSlug(label, fallback: "note").description)
            case .footnoteReference(let label): referenceCounts[label, default: 0] += 1
            default: break
            }
        }
        self.slugs = slugs
        var all: Set<String> = []
        for (label, slug) in slugs {
            all.insert(Self.note(slug))
            for number in 1...max(1, referenceCounts[label] ?? 1) { all.insert(Self.reference(slug, number)) }
        }
        self.all = all
    }

    /// The id of a footnote, nil where the label has no definition.
    func note(for label: String) -> String? { slugs[label].map(Self.note) }

    /// The id of the reference to a footnote that comes first, second, … on the page, counted from 1.
    func reference(for label: String, number: Int) -> String? { slugs[label].map { Self.reference($0, number) } }

    private static func note(_ slug: String) -> String { "fn-\(slug)" }
    private static func reference(_ slug: String, _ number: Int) -> String {
        // A double hyphen is in no slug, so `fnref-a--2` is never the first reference to a note named `a-2`.
        number == 1 ? "fnref-\(slug)" : "fnref-\(slug)--\(number)"
    }
}
