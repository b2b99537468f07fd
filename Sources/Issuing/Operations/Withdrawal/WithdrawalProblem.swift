package import CatalogModel

/// Why an award cannot be revoked, or another issued in its place.
package enum WithdrawalProblem: Error, Hashable {
    case unknownAward(AwardID)
    case alreadyWithdrawn(AwardID)
    case hasSuccessor(AwardID)
    case nothingChanges(AwardID)
    case unknownCredit(known: [Slug])
    case completedInFuture(today: CalendarDate)
    case completedBeforeEdition(CalendarDate)
}
