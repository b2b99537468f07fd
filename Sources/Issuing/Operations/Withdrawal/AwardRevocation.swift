package import CatalogModel
import Credentials
import Registry

/// What `rosette revoke` does: withdraws one award.
package enum AwardRevocation: Sendable {
    case withdrawn(RegistryChanges)
    /// There was nothing to do.
    case earlier(CalendarDate, isReplaced: Bool)

    /// - Parameters:
    ///   - id: the award.
    ///   - reason: why, of which only the outcome is published.
    ///   - state: the registry, read with `Tolerance.halfWithdrawn`.
    ///   - signer: the registry's key.
    /// - Throws: `WithdrawalProblem` or `SigningProblem`.
    package init(of id: AwardID, _ reason: RevocationReason, in state: RegistryState, by signer: RegistrySigner) throws
    {
        guard let entry = state.entry(id) else { throw WithdrawalProblem.unknownAward(id) }
        if case .withdrawn(let revocation) = entry.award.standing {
            self = .earlier(revocation.date, isReplaced: revocation.outcome == .replaced)
            return
        }
        try signer.checkTime(in: state)
        var changes = RegistryChanges()
        var lists = StatusLists(of: state)
        try Withdrawal(state: state, signer: signer).withdraw(entry, reason.outcome, lists: &lists, into: &changes)
        try lists.sign([entry.award.status.list], by: signer, into: &changes)
        self = .withdrawn(changes)
    }
}
