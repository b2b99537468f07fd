import CatalogModel
import JSONText

extension CASEPackage {
    /// What is part of what, and which edition came in the place of which.
    var associations: [JSONOutput] {
        let series = catalog.series.enumerated().map { place, series in
            association(
                of: (.series(series.slug), series.title), to: (Self.framework, catalog.title), place: place + 1,
                changed: catalog.changed)
        }
        return series + catalog.editions.flatMap(associations(of:))
    }

    private typealias End = (subject: Subject, title: String)

    private func associations(of edition: SourcedEdition) -> [JSONOutput] {
        let own: End = (.edition(edition.reference), edition.title)
        var found = parents(of: edition).map { parent in
            association(of: own, to: parent.end, place: parent.place, changed: edition.changed)
        }
        if let competency = edition.competency {
            let statement: End = (.competency(of: edition.reference), competency)
            let date = edition.reference.edition.date.asInstant
            found.append(association(of: statement, to: own, place: 1, changed: date))
            found += edition.outcomes.map { outcome in
                association(
                    of: (.outcome(outcome, of: edition.reference), outcome.plainText), to: statement,
                    place: outcome.number, changed: date)
            }
        }
        if let predecessor = edition.predecessor, let title = catalog.title(of: predecessor) {
            found.append(
                association(
                    "replacedBy", of: (.edition(predecessor), title), to: own, changed: edition.changed))
        }
        return found
    }

    /// The series that show the edition, with its place in each; the document itself where none does.
    private func parents(of edition: SourcedEdition) -> [(end: End, place: Int?)] {
        let series = catalog.series(with: edition.reference).map { series -> (end: End, place: Int?) in
            let place = series.members.firstIndex(of: edition.reference).map { $0 + 1 }
            return ((.series(series.slug), series.title), place)
        }
        return series.isEmpty ? [((Self.framework, catalog.title), nil)] : series
    }

    private func association(
        _ type: String = "isChildOf", of origin: End, to destination: End, place: Int? = nil, changed: String
    ) -> JSONOutput {
        let name = "\(origin.subject.name) \(type) \(destination.subject.name)"
        let identifier = names.identifier(of: name)
        let file = catalog.baseURL.absolute(.caseData, anchor: identifier)
        return .object(omittingNil: [
            "identifier": .string(identifier), "associationType": .string(type),
            "sequenceNumber": place.map { .int($0) }, "uri": .string(file),
            "originNodeURI": link(to: origin.subject, title: origin.title),
            "destinationNodeURI": link(to: destination.subject, title: destination.title),
            "lastChangeDateTime": .string(changed),
        ])
    }
}
