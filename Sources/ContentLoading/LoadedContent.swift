package import CatalogModel
package import Markdown

/// A content folder as far as it could be read.
package struct LoadedContent: Sendable {
    package let catalog: Catalog
    /// The text of every file, also of one whose front matter keeps it out of the catalog: its links are checked too.
    package let bodies: [ContentPath: MarkdownDocument]
    /// The words of the interface in each language that the catalog has translations in.
    package let strings: [LanguageTag: LanguageStrings]
}
