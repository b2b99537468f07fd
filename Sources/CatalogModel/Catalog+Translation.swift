extension Catalog {
    /// The same catalog with every text in another language that there is in it; all facts and all other texts stay.
    package func translated(by translation: CatalogTranslation) -> Catalog {
        let texts = translation.texts
        var catalog = self
        if let site = translation.site { catalog.site.translate(by: site) }
        catalog.home.text.translate(from: texts)
        for index in series.indices {
            catalog.series[index].shortTitle = texts[series[index].text.path]?.shortTitle ?? series[index].shortTitle
            catalog.series[index].text.translate(from: texts)
        }
        for (index, microCredential) in microCredentials.enumerated() {
            for (place, edition) in microCredential.editions.enumerated() {
                guard let text = texts[edition.text.path] else { continue }
                catalog.microCredentials[index].editions[place].translate(by: text)
            }
        }
        for index in commitments.indices { catalog.commitments[index].text.translate(from: texts) }
        for index in news.indices { catalog.news[index].text.translate(from: texts) }
        for index in sources.indices { catalog.sources[index].text.translate(from: texts) }
        for index in pages.indices { catalog.pages[index].translate(from: texts) }
        return catalog
    }
}

extension PageText {
    fileprivate mutating func translate(from texts: [ContentPath: TranslatedText]) {
        self = texts[path]?.text ?? self
    }
}

extension SiteSettings {
    fileprivate mutating func translate(by translation: SiteTranslation) {
        title = translation.title
        description = translation.description
        footer = translation.footer
        for (index, option) in creditOptions.enumerated() {
            creditOptions[index].phrase = translation.creditPhrases[option.key] ?? option.phrase
        }
        for (index, item) in navigation.enumerated() {
            navigation[index].label = translation.navigationLabels[item.page.value] ?? item.label
        }
    }
}

extension Edition {
    fileprivate mutating func translate(by translation: TranslatedText) {
        text = translation.text
        shortTitle = translation.shortTitle ?? shortTitle
        badge.alternativeText = translation.alternativeText ?? badge.alternativeText
        wording = translation.wording ?? wording
    }
}
