package import CatalogModel
package import JSONText

/// The catalog in the vocabulary of schema.org, thing by thing, for the pages that show them.
///
/// <https://schema.org/EducationalOccupationalCredential>. Like the files of the catalog it is made from what is sourced, so a
/// rubric that is illustrative, a recalled commitment or this site's own summary never stands in it. Prices, dates of
/// courses and who teaches are left out because no source of a catalog has to say them; who offers a micro-credential, where
/// content names no issuer.
package struct SchemaOrgCatalog: Sendable {
    private let catalog: SourcedCatalog
    private let names: SubjectNames
    private let editions: [EditionReference: SourcedEdition]

    package init(_ catalog: SourcedCatalog) {
        self.catalog = catalog
        self.names = catalog.names
        self.editions = Dictionary(catalog.editions.map { ($0.reference, $0) }) { first, _ in first }
    }

    /// An edition as a credential, with its outcomes as what it asks for; nil for an edition that the catalog does not have.
    package func credential(_ reference: EditionReference) -> JSONOutput? {
        guard let edition = editions[reference] else { return nil }
        return .object(omittingNil: [
            "@type": Self.credentialType, "@id": address(.edition(reference)), "url": address(.edition(reference)),
            "name": .string(edition.title), "description": edition.competency.map { .string($0) },
            "credentialCategory": Self.microCredential, "version": .string(reference.edition.description),
            "inLanguage": .string(catalog.language),
            "competencyRequired": .nonEmpty(edition.outcomes.map { outcome($0, of: reference) }),
            "provider": provider(of: edition),
            "isPartOf": .nonEmpty(catalog.series(with: reference).map { address(.series($0.slug)) }),
            "citation": .nonEmpty(edition.sources.compactMap { catalog.source($0) }.map(citation)),
        ])
    }

    /// The editions of a list as courses in its order; nil where the wording of none is known.
    ///
    /// The form is that of Google's course lists, which ask for a name and a description of each:
    /// <https://developers.google.com/search/docs/appearance/structured-data/course>.
    package func courses(_ references: [EditionReference]) -> JSONOutput? {
        let known = references.compactMap { editions[$0] }.filter { $0.competency != nil }
        guard !known.isEmpty else { return nil }
        let items = known.enumerated().map { place, edition -> JSONOutput in
            ["@type": "ListItem", "position": .int(place + 1), "item": course(edition)]
        }
        return ["@type": "ItemList", "itemListElement": .array(items)]
    }

    private func course(_ edition: SourcedEdition) -> JSONOutput {
        let address = address(.edition(edition.reference))
        return .object(omittingNil: [
            "@type": "Course", "url": address, "name": .string(edition.title),
            "description": edition.competency.map { .string($0) }, "inLanguage": .string(catalog.language),
            "provider": provider(of: edition),
            "educationalCredentialAwarded": ["@type": Self.credentialType, "@id": address],
        ])
    }

    private static let credentialType: JSONOutput = "EducationalOccupationalCredential"

    /// The kind of credential, as CTDL defines it: in the catalog's files it is the type.
    private static let microCredential: JSONOutput = [
        "@type": "DefinedTerm", "termCode": "MicroCredential", "url": "https://purl.org/ctdl/terms/MicroCredential",
    ]

    private func outcome(_ outcome: Outcome, of reference: EditionReference) -> JSONOutput {
        [
            "@type": "DefinedTerm", "@id": address(.outcome(outcome, of: reference)),
            "termCode": .string(String(outcome.number)), "name": .string(outcome.plainText),
        ]
    }

    /// The issuer, of the latest edition alone, which is what it offers; nobody in a catalog compiled from sources.
    private func provider(of edition: SourcedEdition) -> JSONOutput? {
        guard edition.status == .latest, let issuer = catalog.issuer else { return nil }
        return .object(omittingNil: [
            "@type": "Organization", "@id": address(.issuer), "name": .string(issuer.name),
            "url": issuer.url.map { .string($0) },
        ])
    }

    private func citation(_ source: Source) -> JSONOutput {
        .object(omittingNil: [
            "@type": "CreativeWork", "name": .string(source.text.title), "url": source.url.map { .string($0) },
            "datePublished": source.date.map { .string($0.description) },
            "publisher": ["@type": "Organization", "name": .string(source.publisher)],
        ])
    }

    private func address(_ subject: Subject) -> JSONOutput { .string(names.address(of: subject)) }
}
