import CatalogModel

/// What a translation is held against: the text of its original, and what else there is to translate.
struct TranslatableText {
    let text: PageText
    /// Whether it has a name for where its title is too long.
    var hasShortTitle = false
    var edition: Edition?

    /// Everything that has been read and can be translated, by its file.
    static func all(in parts: CatalogParts) -> [ContentPath: TranslatableText] {
        var texts = parts.pages.map { TranslatableText(text: $0) }
        texts += [parts.home?.text].compactMap(\.self).map { TranslatableText(text: $0) }
        texts += parts.series.map { TranslatableText(text: $0.text, hasShortTitle: true) }
        texts += parts.editions.map {
            TranslatableText(text: $0.edition.text, hasShortTitle: true, edition: $0.edition)
        }
        let others = parts.commitments.map(\.text) + parts.news.map(\.text) + parts.sources.map(\.text)
        texts += others.map { TranslatableText(text: $0) }
        return Dictionary(texts.map { ($0.text.path, $0) }) { first, _ in first }
    }
}
