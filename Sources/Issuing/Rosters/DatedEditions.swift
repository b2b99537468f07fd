package import CatalogModel

/// The editions that badges can be given for, and which of them was in force on a day.
///
/// Only dates decide: an edition is in force from the first day that its own date can mean until a newer one begins. It
/// does not matter whether it is marked latest, earlier or retired, nor how much is known of its wording: an earner has
/// earned what was in force then, and a badge for an edition of which only the title is known says only its title.
/// The catalog does not say when a micro-credential was retired, so no completion is too late.
package struct DatedEditions: Sendable {
    /// One edition with the keys of the credits it lists.
    package struct Entry: Sendable {
        package let reference: EditionReference
        package let credit: [Slug]

        package init(reference: EditionReference, credit: [Slug]) {
            self.reference = reference
            self.credit = credit
        }

        /// The first day that a completion of this edition can be on.
        package var firstDay: CalendarDate? { reference.edition.date.firstDay }
    }

    /// By slug, the newest edition first.
    private let editions: [String: [Entry]]
    /// By reference; text is what both are looked up by, because parsing what every row names would take longer.
    private let entries: [String: Entry]
    /// Every micro-credential, in order.
    package let slugs: [Slug]

    /// Takes editions in any order, each once.
    package init(_ entries: [Entry]) {
        editions = Dictionary(grouping: entries, by: \.reference.microCredential.text)
            .mapValues { $0.sorted { $0.reference > $1.reference } }
        self.entries = Dictionary(entries.map { ($0.reference.description, $0) }) { first, _ in first }
        slugs = Set(entries.map(\.reference.microCredential)).sorted()
    }

    /// The editions that a catalog has.
    package init(_ microCredentials: [MicroCredential]) {
        self.init(
            microCredentials.flatMap(\.editions).map {
                Entry(reference: $0.reference, credit: $0.credit.map(\.value))
            })
    }

    /// The editions of the micro-credential with this slug, the newest first; none where there is no such.
    package func all(of slug: String) -> [Entry] { editions[slug] ?? [] }

    /// The edition of a reference, written `<slug>@<edition>`; nil where there is none.
    package func edition(_ reference: String) -> Entry? { entries[reference] }

    /// The newest edition that had begun on a day; nil where none had, or there is no such micro-credential.
    package func inForce(of slug: String, on day: CalendarDate) -> Entry? {
        all(of: slug).first { entry in entry.firstDay.map { $0 <= day } ?? false }
    }
}
