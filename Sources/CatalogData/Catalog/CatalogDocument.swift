import CatalogModel
package import JSONText

/// The catalog as plain JSON, in the words of this program's own content: for those who want no standard.
package struct CatalogDocument: Sendable {
    private let catalog: SourcedCatalog
    private let names: SubjectNames

    package init(_ catalog: SourcedCatalog) {
        self.catalog = catalog
        self.names = catalog.names
    }

    package var document: JSONOutput {
        .object(omittingNil: [
            "title": .string(catalog.title), "description": .string(catalog.description),
            "address": .string(catalog.baseURL.description), "language": .string(catalog.language),
            "issuer": catalog.issuer.map { issuer in
                .object(omittingNil: ["name": .string(issuer.name), "url": issuer.url.map { .string($0) }])
            },
            "series": .array(catalog.series.map(series)), "editions": .array(catalog.editions.map(edition)),
            "commitments": .nonEmpty(catalog.commitments.map(commitment)),
            "sources": .array(catalog.sources.map(source)),
        ])
    }

    private func series(_ series: SourcedSeries) -> JSONOutput {
        .object(omittingNil: [
            "id": .string(series.slug.text), "title": .string(series.title),
            "description": .nonEmpty(series.description), "address": address(.series(series.slug)),
            "editions": .strings(series.members.map(\.description)), "creditOneOf": .nonEmpty(series.credit),
            "sources": .nonEmpty(series.sources.map(\.text)),
        ])
    }

    private func edition(_ edition: SourcedEdition) -> JSONOutput {
        let reference = edition.reference
        return .object(omittingNil: [
            "id": .string(reference.description), "microCredential": .string(reference.microCredential.text),
            "edition": .string(reference.edition.description), "status": .string(edition.status.rawValue),
            "known": .string(edition.knowledge.rawValue), "number": edition.number.map { .int($0) },
            "title": .string(edition.title), "address": address(.edition(reference)),
            "competency": edition.competency.map { .string($0) },
            "outcomes": .nonEmpty(
                edition.outcomes.map { outcome -> JSONOutput in
                    [
                        "number": .int(outcome.number), "text": .string(outcome.plainText),
                        "address": address(.outcome(outcome, of: reference)),
                    ]
                }),
            "creditOneOf": .nonEmpty(edition.credit), "rubric": edition.rubric.map { rubric($0, of: reference) },
            "corrections": .nonEmpty(
                edition.corrections.map { correction -> JSONOutput in
                    ["date": .string(correction.date.description), "text": .string(correction.text)]
                }),
            "previousEdition": edition.predecessor.map { .string($0.description) },
            "sources": .nonEmpty(edition.sources.map(\.text)),
        ])
    }

    private func rubric(_ rubric: SourcedRubric, of reference: EditionReference) -> JSONOutput {
        .object(omittingNil: [
            "title": .string(rubric.title), "address": address(.rubric(of: reference)),
            "levels": .strings(rubric.levels), "requiredLevel": .string(rubric.requiredLevel),
            "criteria": .array(
                rubric.criteria.map { criterion -> JSONOutput in
                    [
                        "outcome": .int(criterion.outcomeNumber), "title": .string(criterion.title),
                        "levels": .array(
                            criterion.levels.map { ["name": .string($0.name), "meaning": .string($0.meaning)] }),
                    ]
                }),
        ])
    }

    private func commitment(_ commitment: Commitment) -> JSONOutput {
        [
            "number": .int(commitment.number), "title": .string(commitment.text.title),
            "address": .string(catalog.baseURL.absolute(.commitments, anchor: commitment.slug.text)),
        ]
    }

    private func source(_ source: Source) -> JSONOutput {
        .object(omittingNil: [
            "id": .string(source.slug.text), "title": .string(source.text.title),
            "publisher": .string(source.publisher), "date": source.date.map { .string($0.description) },
            "url": source.url.map { .string($0) },
            "address": .string(catalog.baseURL.absolute(.sources, anchor: source.slug.text)),
        ])
    }

    private func address(_ subject: Subject) -> JSONOutput { .string(names.address(of: subject)) }
}
