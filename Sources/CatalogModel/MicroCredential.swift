/// What is offered under one name over the years: its dated wordings, the newest first.
package struct MicroCredential: Sendable {
    package let slug: Slug
    /// At least one, the newest first.
    package internal(set) var editions: [Edition]

    /// Takes the editions in any order; nil where there is none.
    package init?(slug: Slug, editions: [Edition]) {
        guard !editions.isEmpty else { return nil }
        self.slug = slug
        self.editions = editions.sorted { $0.reference.edition > $1.reference.edition }
    }

    /// The edition that the micro-credential's own address shows: the one marked latest, or the newest of a retired one.
    package var shownEdition: Edition { editions.first { $0.status == .latest } ?? editions[0] }
    package var isRetired: Bool { editions.allSatisfy { $0.status == .retired } }

    /// The edition of an id; nil where there is none.
    package func edition(_ id: EditionID) -> Edition? { editions.first { $0.reference.edition == id } }
}
