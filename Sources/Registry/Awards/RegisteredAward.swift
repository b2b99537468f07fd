package import CatalogModel
package import Credentials

/// One badge given to one earner, as a line of a sealed award file records it: only what is particular to the award.
package struct RegisteredAward: Sendable {
    package let id: AwardID
    /// The wording that was earned.
    package let edition: EditionReference
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    package let standing: Standing

    /// Whether the badge stands, and what is public of it.
    package enum Standing: Sendable {
        case valid(AwardDetails, AwardProof)
        /// Withdrawn: the line is a tombstone, and nothing of the earner is left in it.
        case withdrawn(Revocation)
    }

    // Both need a batch, which only a sealed file has: what is read in any other way is no registered award.
    init(_ draft: AwardDraft, _ proof: AwardProof, in _: AwardBatch) {
        self.id = draft.id
        self.edition = draft.edition
        self.completed = draft.completed
        self.issued = draft.issued
        self.status = draft.status
        self.standing = .valid(draft.details, proof)
    }

    init(_ tombstone: AwardTombstone, _ revocation: Revocation, in _: AwardBatch) {
        self.id = tombstone.id
        self.edition = tombstone.edition
        self.completed = tombstone.completed
        self.issued = tombstone.issued
        self.status = tombstone.status
        self.standing = .withdrawn(revocation)
    }

    /// What was signed and the proof of it; nil where the award was withdrawn.
    package var signed: (draft: AwardDraft, proof: AwardProof)? {
        guard case .valid(let details, let proof) = standing else { return nil }
        let draft = AwardDraft(
            id: id, edition: edition, completed: completed, issued: issued, status: status, details: details)
        return (draft, proof)
    }
}
