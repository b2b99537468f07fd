/// The translation of one content file: its words, and nothing that is a fact.
package struct TranslatedText: Sendable {
    /// With the original's sources.
    package let text: PageText
    /// Nil where the original has none.
    package let shortTitle: String?
    /// What a badge shows, for readers who do not see it; nil but for editions.
    package let alternativeText: String?
    /// Nil but for editions of which more than the title is known.
    package let wording: EditionWording?
    /// The file that was translated.
    package let original: PageText
    /// The fingerprint of the original that was translated, where the translation states one.
    package let madeFrom: Located<String>?

    package init(
        text: PageText, shortTitle: String?, alternativeText: String?, wording: EditionWording?, original: PageText,
        madeFrom: Located<String>?
    ) {
        self.text = text
        self.shortTitle = shortTitle
        self.alternativeText = alternativeText
        self.wording = wording
        self.original = original
        self.madeFrom = madeFrom
    }
}
