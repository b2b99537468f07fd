import CatalogData
import CatalogModel
import JSONText
import Markdown
import Templates

extension SiteContext {
    /// The front page; with a specimen to look at, where there is one.
    func homePage(example: AwardID?) -> PlannedPage {
        let text = catalog.home.text
        return PlannedPage(.home, from: text.file, template: templates.home.name) {
            let series = catalog.series(catalog.home.series.value)
            return templates.home.render(
                HomeView(
                    site: site(at: .home), page: page(for: text, at: .home), sentence: text.summary,
                    series: SeriesLinkView(
                        title: series?.text.title ?? "", href: series.map { href(.series($0.slug)) } ?? "",
                        credit: series.flatMap { credit($0.credit) }),
                    rows: series.map(rows(of:)) ?? [], body: bodies.markup(of: text),
                    example: example.map { ExampleView(href: baseURL.href(.award($0))) }))
        }
    }

    func seriesPages() -> [PlannedPage] {
        catalog.series.map { series in
            let address = SiteAddress.series(series.slug)
            return PlannedPage(
                address, from: series.text.file, isListed: series.text.departure == nil,
                template: templates.series.name
            ) {
                let body = series.text.body.body
                return templates.series.render(
                    SeriesView(
                        site: site(at: address),
                        page: page(for: series.text, at: address, things: [courses(rowsOf: series)]),
                        introduction: bodies.markup(of: [body.introduction], in: series.text),
                        rows: rows(of: series), credit: credit(series.credit),
                        body: bodies.markup(of: body.sections.map(\.whole), in: series.text),
                        data: href(.data)))
            }
        }
    }

    /// The page on which all micro-credentials compare: those of series in their order, then the others.
    func microCredentialsPage(_ text: PageText) -> PlannedPage {
        let address = AddressBook.address(ofPage: text.path)
        return PlannedPage(address, from: text.file, template: templates.microCredentials.name) {
            let rows = comparedMicroCredentials.map(row(of:))
            return templates.microCredentials.render(
                MicroCredentialsView(
                    site: site(at: address),
                    page: page(
                        for: text, at: address,
                        things: [schema.courses(comparedMicroCredentials.map(\.shownEdition.reference))]),
                    body: bodies.markup(of: text), rows: rows))
        }
    }

    private func rows(of series: Series) -> [MicroCredentialRowView] {
        series.microCredentials.compactMap { catalog.microCredential($0.value) }.map(row(of:))
    }

    private func courses(rowsOf series: Series) -> JSONOutput? {
        schema.courses(series.microCredentials.compactMap { catalog.microCredential($0.value)?.shownEdition.reference })
    }

    private func row(of microCredential: MicroCredential) -> MicroCredentialRowView {
        let edition = microCredential.shownEdition
        return MicroCredentialRowView(
            number: edition.number.map(String.init), title: edition.text.title,
            language: language.language(of: edition.text), originalTitle: edition.text.translation?.originalTitle,
            href: href(.microCredential(microCredential.slug)),
            summary: edition.text.summary.isEmpty ? nil : edition.text.summary, hue: edition.hue.rawValue,
            image: href(of: edition.badge.svg), alternativeText: alternativeText(of: edition),
            competency: edition.wording.flatMap { bodies.optionalMarkup(of: $0.competency.body, in: edition.text) },
            credit: credit(edition.credit), outcomes: outcomes(of: edition),
            isRetired: microCredential.isRetired)
    }

    /// What the badge of an edition shows, and who issues it where content names an issuer: the text beside the picture may
    /// have been written by somebody who had no reason to.
    func alternativeText(of edition: Edition) -> String {
        let text = edition.badge.alternativeText
        guard let issuer = catalog.site.issuer, !text.contains(issuer.name) else { return text }
        return words.editionBadgeAlternative(text, issuer: issuer.name)
    }

    func outcomes(of edition: Edition) -> [OutcomeView] {
        (edition.wording?.outcomes ?? []).map { outcome in
            OutcomeView(
                number: String(outcome.number), anchor: outcome.anchor,
                text: bodies.inlineMarkup(of: outcome.item, in: edition.text))
        }
    }

    /// The link to a file of the content folder that is published as it is.
    func href(of asset: ContentPath) -> String { baseURL.href(SiteAddress(file: asset.components)) }
}
