package import Markdown

/// What `content/site.<language>.yml` says: the words of `site.yml` in another language.
package struct SiteTranslation: Sendable {
    package let title: String
    package let description: String
    package let footer: MarkdownDocument
    /// The phrase of each credit option, by its key.
    package let creditPhrases: [Slug: String]
    /// The label of each page in the header, by the page's file.
    package let navigationLabels: [ContentPath: String]

    package init(
        title: String, description: String, footer: MarkdownDocument, creditPhrases: [Slug: String],
        navigationLabels: [ContentPath: String]
    ) {
        self.title = title
        self.description = description
        self.footer = footer
        self.creditPhrases = creditPhrases
        self.navigationLabels = navigationLabels
    }
}
