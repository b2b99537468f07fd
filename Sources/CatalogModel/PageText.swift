package import Diagnostics
package import Markdown

/// What every content file has in common: its title, its one-sentence summary and its body.
package struct PageText: Sendable {
    /// Its place in the catalog, which a translation shares with its original.
    package let path: ContentPath
    package let title: String
    /// One sentence for lists and search engines; empty where the kind of page does not ask for one.
    package let summary: String
    /// The one thing a reader must know before believing the page, such as "Titles recalled".
    package let notice: String?
    /// Sources of the whole page; those linked in the text come on top.
    package let sources: [Located<Slug>]
    /// Other words that people look for the page by: synonyms, abbreviations, spellings.
    ///
    /// Only a search knows them; no page shows them.
    package let searchWords: [String]
    /// Addresses that the page had before, as they are written.
    package let aliases: [Located<String>]
    /// Nil for a page that is in use.
    package let departure: Departure?
    package let body: MarkdownDocument
    /// Where the file's title stands, for problems with the page as a whole.
    package let titleRange: SourceRange
    /// Nil for an original.
    package let translation: PageTranslation?

    /// Whether it is one of the wordings of a micro-credential, which badges name.
    package var isEdition: Bool {
        path.components.count == 4 && path.components[0] == "micro-credentials" && path.stem == "index"
    }

    /// The file that it stands in.
    package var file: ContentPath { translation?.file ?? path }

    package init(
        path: ContentPath, title: String, summary: String, notice: String?, sources: [Located<Slug>],
        searchWords: [String] = [], aliases: [Located<String>] = [], departure: Departure? = nil,
        body: MarkdownDocument, titleRange: SourceRange, translation: PageTranslation? = nil
    ) {
        self.path = path
        self.title = title
        self.summary = summary
        self.notice = notice
        self.sources = sources
        self.searchWords = searchWords
        self.aliases = aliases
        self.departure = departure
        self.body = body
        self.titleRange = titleRange
        self.translation = translation
    }
}
