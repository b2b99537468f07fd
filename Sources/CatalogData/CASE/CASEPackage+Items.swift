import CatalogModel
import JSONText

extension CASEPackage {
    var items: [JSONOutput] { catalog.series.map(item(of:)) + catalog.editions.flatMap(items(of:)) }

    private func item(of series: SourcedSeries) -> JSONOutput {
        let members = Set(series.members)
        let editions = catalog.editions.filter { members.contains($0.reference) }
        return item(
            .series(series.slug), type: "Series", statement: series.title,
            changed: editions.map(\.changed).max() ?? catalog.changed)
    }

    /// The edition by its title; below it, where they are known, its competency and outcomes.
    private func items(of edition: SourcedEdition) -> [JSONOutput] {
        let reference = edition.reference
        let notes = edition.corrections.map { "\($0.date): \($0.text)" }.joined(separator: "\n")
        let own = item(
            .edition(reference), type: "Micro-credential", statement: edition.title, number: edition.number,
            changed: edition.changed, notes: notes,
            extensions: [
                "edition": .string(reference.edition.description), "status": .string(edition.status.rawValue),
                "known": .string(edition.knowledge.rawValue),
            ])
        guard let competency = edition.competency else { return [own] }
        let date = reference.edition.date.asInstant
        let statement = item(
            .competency(of: reference), type: "Competency", statement: competency, changed: date)
        return [own, statement]
            + edition.outcomes.map { outcome in
                item(
                    .outcome(outcome, of: reference), type: "Outcome", statement: outcome.plainText,
                    number: outcome.number, changed: date)
            }
    }

    private func item(
        _ subject: Subject, type: String, statement: String, number: Int? = nil, changed: String, notes: String = "",
        extensions: JSONOutput? = nil
    ) -> JSONOutput {
        .object(omittingNil: [
            "identifier": .string(names.identifier(of: subject)), "fullStatement": .string(statement),
            "CFItemType": .string(type), "uri": .string(names.address(of: subject)),
            "listEnumeration": number.map { .string(String($0)) }, "notes": .nonEmpty(notes),
            "language": .string(catalog.language), "lastChangeDateTime": .string(changed), "extensions": extensions,
        ])
    }
}
