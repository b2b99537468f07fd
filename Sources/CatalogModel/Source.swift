/// Where statements come from: one entry of the sources page, linked from the paragraphs that rest on it.
package struct Source: Sendable {
    /// How the source came to this site, which decides how its statements are shown.
    package enum Kind: String, Sendable, CaseIterable {
        /// One of the texts the site is compiled from.
        case given
        /// Read elsewhere, in a copy that may be out of date.
        case found
    }

    package let slug: Slug
    package internal(set) var text: PageText
    /// As a link names it: "Example news, September 2020".
    package let label: String
    package let publisher: String
    package let date: PartialDate?
    package let url: String?
    package let kind: Kind

    package init(
        slug: Slug, text: PageText, label: String, publisher: String, date: PartialDate?, url: String?, kind: Kind
    ) {
        self.slug = slug
        self.text = text
        self.label = label
        self.publisher = publisher
        self.date = date
        self.url = url
        self.kind = kind
    }
}
