package import CatalogModel

/// Why an award cannot be revoked, or another issued in its place.
package enum WithdrawalProblem: Error, Hashable {
    case unknownAward(AwardID)
    case alreadyWithdrawn(AwardID)
    /// The second has taken the place of the first.
    case hasSuccessor(AwardID, AwardID)
    case nothingChanges(AwardID)
    case unknownCredit(known: [Slug])
    case completedInFuture(today: CalendarDate)
    case completedBeforeEdition(CalendarDate)
}
