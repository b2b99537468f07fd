import Credentials

extension LocatedAward {
    /// The line that takes this one's place when the award is revoked or replaced; nil where it has been already.
    package var tombstone: AwardTombstone? {
        guard case .valid = award.standing else { return nil }
        return AwardTombstone(
            id: award.id, edition: award.edition, completed: award.completed, issued: award.issued,
            status: award.status, withdrawn: SHA256Text(of: bytes))
    }
}
