/// Micro-credentials that belong together, in the order they are read.
package struct Series: Sendable {
    package let slug: Slug
    package internal(set) var text: PageText
    package internal(set) var shortTitle: String
    package let microCredentials: [Located<Slug>]
    /// What each micro-credential of the series can count as; one is elected.
    package let credit: [Located<Slug>]

    package init(
        slug: Slug, text: PageText, shortTitle: String, microCredentials: [Located<Slug>], credit: [Located<Slug>]
    ) {
        self.slug = slug
        self.text = text
        self.shortTitle = shortTitle
        self.microCredentials = microCredentials
        self.credit = credit
    }
}
