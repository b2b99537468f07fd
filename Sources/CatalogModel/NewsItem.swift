/// Something that happened, on the day or in the month it did.
package struct NewsItem: Sendable {
    /// The last part of its address: the file's name, date included.
    package let slug: Slug
    package let date: PartialDate
    package internal(set) var text: PageText

    package init(slug: Slug, date: PartialDate, text: PageText) {
        self.slug = slug
        self.date = date
        self.text = text
    }
}
