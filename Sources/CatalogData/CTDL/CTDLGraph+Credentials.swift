import CatalogModel
import JSONText

extension CTDLGraph {
    /// An edition as a micro-credential.
    ///
    /// That awards are ongoing is never said: what the sources describe has a date. A series is named as the page that lists
    /// the micro-credential: no source speaks of a credential for all of it.
    func credential(of edition: SourcedEdition) -> JSONOutput {
        let subject = Subject.edition(edition.reference)
        let successor = catalog.successor(of: edition.reference)
        return .object(omittingNil: [
            "@id": id(subject), "@type": "ceterms:MicroCredential", "ceterms:ctid": ctid(subject),
            "ceterms:name": text(edition.title), "ceterms:description": edition.competency.map { text($0) },
            "ceterms:subjectWebpage": id(subject), "ceterms:inLanguage": [.string(catalog.language)],
            "ceterms:versionCode": .string(edition.reference.edition.description),
            "ceterms:credentialStatusType": isByIssuer && edition.status == .retired ? Self.deprecated : nil,
            "ceterms:offeredBy": isByIssuer && edition.status == .latest ? [id(.issuer)] : nil,
            "ceterms:inCatalog": .nonEmpty(catalog.series(with: edition.reference).map { id(.series($0.slug)) }),
            "ceterms:requires": requirement(of: edition).map { [$0] },
            "ceterms:hasRubric": edition.rubric == nil ? nil : [id(.rubric(of: edition.reference))],
            "ceterms:previousVersion": edition.predecessor.map { id(.edition($0)) },
            "ceterms:nextVersion": successor.map { id(.edition($0)) },
        ])
    }

    /// "Awards of the credential have ceased." Only an issuer knows; in a catalog compiled from sources, "retired" means no
    /// more than that a later list leaves the title out.
    private static let deprecated: JSONOutput = [
        "@type": "ceterms:CredentialAlignmentObject", "ceterms:targetNode": "credentialStat:Deprecated",
    ]

    private func requirement(of edition: SourcedEdition) -> JSONOutput? {
        let outcomes = edition.outcomes.map { id(.outcome($0, of: edition.reference)) }
        return outcomes.isEmpty
            ? nil : ["@type": "ceterms:ConditionProfile", "ceterms:targetCompetency": .array(outcomes)]
    }
}
