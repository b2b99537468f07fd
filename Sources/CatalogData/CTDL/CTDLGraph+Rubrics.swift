import CatalogModel
import JSONText

extension CTDLGraph {
    /// The official rubric of an edition, with what it holds.
    func rubric(of edition: SourcedEdition) -> JSONOutput? {
        guard let rubric = edition.rubric else { return nil }
        let subject = Subject.rubric(of: edition.reference)
        return .object(omittingNil: [
            "@id": id(subject), "@type": "ceasn:Rubric", "ceterms:ctid": ctid(subject),
            "ceasn:name": text(rubric.title),
            "ceasn:description": rubric.description.isEmpty ? nil : text(rubric.description),
            "ceasn:inLanguage": [.string(catalog.language)], "ceterms:subjectWebpage": id(subject),
            "ceasn:hasRubricCriterion": .nonEmpty(rubric.criteria.map { criterion($0, of: edition) }),
        ])
    }

    private func criterion(_ criterion: SourcedRubric.Criterion, of edition: SourcedEdition) -> JSONOutput {
        let subject = Subject.criterion(criterion.outcomeNumber, of: edition.reference)
        let levels = criterion.levels.enumerated().map { place, level -> JSONOutput in
            .object(omittingNil: [
                "@id": id(.level(place + 1, ofCriterion: criterion.outcomeNumber, of: edition.reference)),
                "@type": "ceasn:CriterionLevel", "ceasn:benchmarkLabel": text(level.name),
                "ceasn:benchmarkText": level.meaning.isEmpty ? nil : text(level.meaning),
                "ceasn:listID": .string(String(place + 1)),
            ])
        }
        let outcome = edition.outcomes.first { $0.number == criterion.outcomeNumber }
        return .object(omittingNil: [
            "@id": id(subject), "@type": "ceasn:RubricCriterion", "ceterms:ctid": ctid(subject),
            "ceasn:name": text(criterion.title), "ceasn:listID": .string(String(criterion.outcomeNumber)),
            "ceterms:targetCompetency": outcome.map { [id(.outcome($0, of: edition.reference))] },
            "ceasn:hasCriterionLevel": .nonEmpty(levels),
        ])
    }
}
