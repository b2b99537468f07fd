/// What a translated text says of itself beside its words.
package struct PageTranslation: Sendable {
    /// The file that it stands in.
    package let file: ContentPath
    package let language: LanguageTag
    /// When it was made or last brought in line with the original.
    package let date: PartialDate
    /// The title that holds: the original's.
    package let originalTitle: String

    package init(file: ContentPath, language: LanguageTag, date: PartialDate, originalTitle: String) {
        self.file = file
        self.language = language
        self.date = date
        self.originalTitle = originalTitle
    }
}
