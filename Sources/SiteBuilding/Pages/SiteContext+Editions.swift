import CatalogData
import CatalogModel
import Markdown
import Templates

extension SiteContext {
    /// The pages of every edition and its rubric, and of each micro-credential at its own address.
    func editionPages(badgeClass: @escaping @Sendable (Edition) -> String?) -> [PlannedPage] {
        catalog.microCredentials.flatMap { microCredential in
            let shown = microCredential.shownEdition
            let own = PlannedPage(
                .microCredential(microCredential.slug), from: shown.text.file, isListed: false,
                template: templates.edition.name
            ) {
                templates.edition.render(
                    view(
                        of: shown, in: microCredential, at: .microCredential(microCredential.slug),
                        badgeClass: badgeClass(shown)))
            }
            return [own]
                + microCredential.editions.flatMap { edition in
                    let address = SiteAddress.edition(edition.reference)
                    let page = PlannedPage(address, from: edition.text.file, template: templates.edition.name) {
                        templates.edition.render(
                            view(of: edition, in: microCredential, at: address, badgeClass: badgeClass(edition)))
                    }
                    return [page] + [rubricPage(of: edition)].compactMap(\.self)
                }
        }
    }

    private func view(
        of edition: Edition, in microCredential: MicroCredential, at address: SiteAddress, badgeClass: String?
    ) -> EditionView {
        let permanent = SiteAddress.edition(edition.reference)
        let body = edition.text.body.body
        let certified = edition.wording.map { [$0.competency.heading.index, $0.outcomesSection.heading.index] } ?? []
        let others = body.sections.filter { !certified.contains($0.heading.index) }
        return EditionView(
            site: site(at: address),
            page: page(
                for: edition.text, at: address, canonical: permanent, things: [schema.credential(edition.reference)]),
            number: edition.number.map(String.init), hue: edition.hue.rawValue, title: edition.text.title,
            shortTitle: edition.shortTitle, editionName: editionName(edition.reference),
            isLatest: edition.status == .latest, isEarlier: edition.status == .earlier,
            isRetired: edition.status == .retired, isTitleOnly: edition.knowledge == .titleOnly,
            summary: edition.text.summary.isEmpty ? nil : edition.text.summary,
            introduction: bodies.markup(of: [body.introduction], in: edition.text),
            competency: edition.wording.flatMap { bodies.optionalMarkup(of: $0.competency.body, in: edition.text) },
            outcomes: outcomes(of: edition), outcomesNote: outcomesNote(of: edition),
            image: href(of: edition.badge.svg), imagePNG: href(of: edition.badge.png),
            alternativeText: alternativeText(of: edition),
            credit: credit(edition.credit),
            body: bodies.markup(of: others.map(\.whole), in: edition.text),
            rubric: edition.rubric.map { rubric in
                RubricLinkView(
                    href: href(.rubric(edition.reference)), isIllustrative: rubric.status == .illustrative)
            },
            corrections: corrections(of: edition),
            commitments: commitments(of: edition), related: edition.related.compactMap { related(to: $0.value) },
            editions: microCredential.editions.map { other in
                EditionLinkView(
                    name: editionName(other.reference), title: other.text.title,
                    language: language.language(of: other.text), href: href(.edition(other.reference)),
                    isShown: other.reference == edition.reference)
            },
            series: series(of: microCredential, edition: edition), permanentAddress: baseURL.absolute(permanent),
            badgeClass: badgeClass)
    }

    /// What the section of the outcomes holds beside their list, such as a source mark.
    private func outcomesNote(of edition: Edition) -> TrustedMarkup? {
        guard let wording = edition.wording, let list = wording.outcomesSection.body.lists.first else { return nil }
        let others = wording.outcomesSection.body.filter { $0.index != list.index }
        return others.isEmpty ? nil : bodies.markup(of: others.map(\.part), in: edition.text)
    }

    func corrections(of edition: Edition) -> [CorrectionView] {
        edition.corrections.map { CorrectionView(date: words.date($0.date), text: $0.text) }
    }

    private func commitments(of edition: Edition) -> [CommitmentLinkView] {
        edition.commitments.compactMap { catalog.commitment($0.value) }.map { commitment in
            CommitmentLinkView(
                number: String(commitment.number), title: commitment.text.title,
                language: language.language(of: commitment.text), href: href(.commitments, anchor: commitment.slug.text)
            )
        }
    }

    func related(to slug: Slug) -> RelatedView? {
        catalog.microCredential(slug).map { microCredential in
            let edition = microCredential.shownEdition
            return RelatedView(
                title: edition.text.title, language: language.language(of: edition.text),
                shortTitle: edition.shortTitle, href: href(.microCredential(slug)), hue: edition.hue.rawValue)
        }
    }

    /// The series that lists the micro-credential; the pilot of a later series says so in its own words.
    private func series(of microCredential: MicroCredential, edition: Edition) -> TitleLinkView? {
        guard edition.status == .latest else { return nil }
        let series = catalog.series.first { $0.microCredentials.contains { $0.value == microCredential.slug } }
        return series.map {
            TitleLinkView(
                title: $0.text.title, language: language.language(of: $0.text), href: href(.series($0.slug)))
        }
    }

    private func rubricPage(of edition: Edition) -> PlannedPage? {
        guard let rubric = edition.rubric else { return nil }
        let address = SiteAddress.rubric(edition.reference)
        return PlannedPage(address, from: rubric.text.file, template: templates.rubric.name) {
            let editionAddress = SiteAddress.edition(edition.reference)
            return templates.rubric.render(
                RubricView(
                    site: site(at: address), page: page(for: rubric.text, at: address),
                    editionTitle: edition.text.title, editionName: editionName(edition.reference),
                    editionHref: href(editionAddress), hue: edition.hue.rawValue,
                    isIllustrative: rubric.status == .illustrative,
                    introduction: bodies.markup(of: [rubric.text.body.body.introduction], in: rubric.text),
                    levels: rubric.levels.map {
                        RubricView.LevelName(name: $0, isRequired: $0 == rubric.requiredLevel)
                    },
                    criteria: criteria(of: rubric, editionAddress: editionAddress)))
        }
    }

    private func criteria(of rubric: Rubric, editionAddress: SiteAddress) -> [RubricView.Criterion] {
        rubric.criteria.map { criterion in
            RubricView.Criterion(
                number: String(criterion.outcomeNumber), anchor: Rubric.anchor(ofCriterion: criterion.outcomeNumber),
                title: criterion.heading.plainText,
                outcomeHref: href(editionAddress, anchor: Outcome.anchor(criterion.outcomeNumber)),
                levels: criterion.levels.enumerated().map { place, level in
                    RubricView.Level(
                        anchor: Rubric.anchor(ofLevel: place + 1, criterion: criterion.outcomeNumber),
                        name: level.name, text: bodies.inlineMarkup(of: level.meaning, in: rubric.text),
                        isRequired: level.name == rubric.requiredLevel)
                })
        }
    }
}
