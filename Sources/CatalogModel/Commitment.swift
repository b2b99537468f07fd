/// One of the commitments that the series is based on.
package struct Commitment: Sendable {
    /// How sure the wording is, which decides whether machines may read it.
    package enum Certainty: String, Sendable, CaseIterable {
        /// Checked against its source.
        case sourced
        /// Written from memory: shown under a notice, never machine-readable.
        case recalled
    }

    package let slug: Slug
    package let number: Int
    package let certainty: Certainty
    package internal(set) var text: PageText

    package init(slug: Slug, number: Int, certainty: Certainty, text: PageText) {
        self.slug = slug
        self.number = number
        self.certainty = certainty
        self.text = text
    }
}
