package import CatalogModel

/// What one line of an award file says, whoever wrote it: nobody vouches for it until its file is sealed.
package enum AwardLine: Sendable, Hashable {
    case standing(AwardDraft, AwardProof)
    case withdrawn(AwardTombstone)

    package var id: AwardID {
        switch self {
        case .standing(let draft, _): draft.id
        case .withdrawn(let tombstone): tombstone.id
        }
    }
}
