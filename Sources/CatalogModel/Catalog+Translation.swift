extension Catalog {
    /// The same catalog with every text in another language that there is in it; all facts and all other texts stay.
    package func translated(by translation: CatalogTranslation) -> Catalog {
        let texts = translation.texts
        func text(_ original: PageText) -> PageText { texts[original.path]?.text ?? original }
        return Catalog(
            site: translation.site.map { site.translated(by: $0) } ?? site,
            home: HomePage(text: text(home.text), series: home.series),
            series: series.map { series in
                Series(
                    slug: series.slug, text: text(series.text),
                    shortTitle: texts[series.text.path]?.shortTitle ?? series.shortTitle,
                    microCredentials: series.microCredentials, credit: series.credit)
            },
            microCredentials: microCredentials.compactMap { microCredential in
                MicroCredential(
                    slug: microCredential.slug,
                    editions: microCredential.editions.map { edition in
                        texts[edition.text.path].map(edition.translated) ?? edition
                    })
            },
            commitments: commitments.map {
                Commitment(slug: $0.slug, number: $0.number, certainty: $0.certainty, text: text($0.text))
            },
            news: news.map { NewsItem(slug: $0.slug, date: $0.date, text: text($0.text)) },
            sources: sources.map { source in
                Source(
                    slug: source.slug, text: text(source.text), label: source.label, publisher: source.publisher,
                    date: source.date, url: source.url, kind: source.kind)
            },
            pages: pages.map(text), assets: assets)
    }
}

extension SiteSettings {
    fileprivate func translated(by translation: SiteTranslation) -> SiteSettings {
        SiteSettings(
            title: translation.title, description: translation.description, baseURL: baseURL,
            earlierBaseURLs: earlierBaseURLs, language: language, footer: translation.footer, awardNote: awardNote,
            creditOptions: creditOptions.map { option in
                CreditOption(
                    key: option.key, phrase: translation.creditPhrases[option.key] ?? option.phrase,
                    narrative: option.narrative, hours: option.hours)
            },
            creditYear: creditYear, providers: providers,
            navigation: navigation.map { item in
                NavigationItem(
                    page: item.page, label: translation.navigationLabels[item.page.value] ?? item.label)
            },
            issuer: issuer)
    }
}

extension Edition {
    fileprivate func translated(by translation: TranslatedText) -> Edition {
        Edition(
            reference: reference, text: translation.text, number: number,
            shortTitle: translation.shortTitle ?? shortTitle, hue: hue, status: status, knowledge: knowledge,
            credit: credit, commitments: commitments, related: related, corrections: corrections,
            badge: BadgeImage(
                svg: badge.svg, png: badge.png,
                alternativeText: translation.alternativeText ?? badge.alternativeText),
            wording: translation.wording ?? wording, rubric: rubric)
    }
}
