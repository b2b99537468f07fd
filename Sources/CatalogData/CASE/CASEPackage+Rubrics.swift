import CatalogModel
import JSONText

extension CASEPackage {
    var rubrics: [JSONOutput] { catalog.editions.compactMap(rubric(of:)) }

    private func rubric(of edition: SourcedEdition) -> JSONOutput? {
        guard let rubric = edition.rubric else { return nil }
        let subject = Subject.rubric(of: edition.reference)
        let criteria = rubric.criteria.enumerated().map { place, criterion in
            self.criterion(criterion, place: place + 1, of: edition)
        }
        return .object(omittingNil: [
            "identifier": .string(names.identifier(of: subject)), "uri": .string(names.address(of: subject)),
            "title": .string(rubric.title), "description": .nonEmpty(rubric.description),
            "lastChangeDateTime": .string(edition.reference.edition.date.asInstant),
            "CFRubricCriteria": .nonEmpty(criteria),
            "extensions": ["requiredLevel": .string(rubric.requiredLevel)],
        ])
    }

    private func criterion(
        _ criterion: SourcedRubric.Criterion, place: Int, of edition: SourcedEdition
    ) -> JSONOutput {
        let reference = edition.reference
        let subject = Subject.criterion(criterion.outcomeNumber, of: reference)
        let outcome = edition.outcomes.first { $0.number == criterion.outcomeNumber }
        let levels = criterion.levels.enumerated().map { place, level in
            self.level(level, place: place + 1, of: criterion, in: reference)
        }
        return .object(omittingNil: [
            "identifier": .string(names.identifier(of: subject)), "uri": .string(names.address(of: subject)),
            "category": .string(criterion.title),
            "CFItemURI": outcome.map { link(to: .outcome($0, of: reference), title: $0.plainText) },
            "position": .int(place), "rubricId": .string(names.identifier(of: .rubric(of: reference))),
            "lastChangeDateTime": .string(reference.edition.date.asInstant),
            "CFRubricCriterionLevels": .nonEmpty(levels),
        ])
    }

    private func level(
        _ level: SourcedRubric.Level, place: Int, of criterion: SourcedRubric.Criterion, in reference: EditionReference
    ) -> JSONOutput {
        let subject = Subject.level(place, ofCriterion: criterion.outcomeNumber, of: reference)
        let parent = Subject.criterion(criterion.outcomeNumber, of: reference)
        return .object(omittingNil: [
            "identifier": .string(names.identifier(of: subject)), "uri": .string(names.address(of: subject)),
            "description": .nonEmpty(level.meaning), "quality": .string(level.name), "position": .int(place),
            "rubricCriterionId": .string(names.identifier(of: parent)),
            "lastChangeDateTime": .string(reference.edition.date.asInstant),
        ])
    }
}
