import CatalogModel
import JSONText

extension CTDLGraph {
    /// All competencies of the catalog.
    var framework: JSONOutput {
        let known = catalog.editions.filter { $0.competency != nil }
        return .object(omittingNil: [
            "@id": id(Self.framework), "@type": "ceasn:CompetencyFramework", "ceterms:ctid": ctid(Self.framework),
            "ceasn:name": text(catalog.title), "ceasn:description": text(catalog.description),
            "ceasn:inLanguage": [.string(catalog.language)],
            "ceasn:creator": isByIssuer ? [id(.issuer)] : nil,
            "ceasn:hasTopChild": .array(known.map { id(.competency(of: $0.reference)) }),
        ])
    }

    /// The competency of an edition with its outcomes; nothing where only the title is known.
    func competencies(of edition: SourcedEdition) -> [JSONOutput] {
        guard let statement = edition.competency else { return [] }
        let subject = Subject.competency(of: edition.reference)
        let sources = edition.sources.compactMap { catalog.source($0)?.url }
        let competency = JSONOutput.object(omittingNil: [
            "@id": id(subject), "@type": "ceasn:Competency", "ceterms:ctid": ctid(subject),
            "ceasn:competencyText": text(statement), "ceasn:inLanguage": [.string(catalog.language)],
            "ceasn:isPartOf": [id(Self.framework)], "ceasn:isTopChildOf": [id(Self.framework)],
            "ceasn:hasChild": .nonEmpty(edition.outcomes.map { id(.outcome($0, of: edition.reference)) }),
            "ceasn:sourceDocumentation": .nonEmpty(sources),
        ])
        return [competency] + edition.outcomes.map { self.outcome($0, of: edition.reference) }
    }

    private func outcome(_ outcome: Outcome, of reference: EditionReference) -> JSONOutput {
        let subject = Subject.outcome(outcome, of: reference)
        return .object(omittingNil: [
            "@id": id(subject), "@type": "ceasn:Competency", "ceterms:ctid": ctid(subject),
            "ceasn:competencyText": text(outcome.plainText), "ceasn:inLanguage": [.string(catalog.language)],
            "ceasn:listID": .string(String(outcome.number)), "ceasn:isPartOf": [id(Self.framework)],
            "ceasn:isChildOf": [id(.competency(of: reference))],
        ])
    }
}
