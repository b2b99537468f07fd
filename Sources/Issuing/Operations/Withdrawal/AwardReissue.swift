package import CatalogModel
package import Credentials
import Registry

/// What `rosette reissue` does: gives an earner another badge in place of one that says something wrong.
///
/// - The new id follows from the old one. The new badge says what the old one said, but for what is corrected.
/// - A hash of the earner's address is carried over with its salt, because the address is not known here: it is the same in
///   both badges, for those who have both. It can be left out.
package struct AwardReissue: Sendable {
    /// The badge that takes the old one's place.
    package let award: AwardID
    /// Nil where that badge is there already and says all that is to be different: an earlier run has done it.
    package let changes: RegistryChanges?

    /// - Parameters:
    ///   - id: the badge that says something wrong.
    ///   - correction: what is to be different.
    ///   - issuer: who issues, where the site is published now.
    ///   - state: the registry.
    ///   - signer: the registry's key.
    /// - Throws: `WithdrawalProblem` or `SigningProblem`.
    package init(
        of id: AwardID, _ correction: AwardCorrection, issuer: BadgeIssuer, in state: RegistryState,
        by signer: RegistrySigner
    ) async throws {
        guard let entry = state.entry(id) else { throw WithdrawalProblem.unknownAward(id) }
        guard case .valid(let old, _) = entry.award.standing else {
            award = try Self.successor(of: id, with: correction, in: state, by: signer)
            changes = nil
            return
        }
        try signer.checkTime(in: state)
        let award = signer.secret.nextID(after: id)
        guard state.entry(award) == nil else { throw WithdrawalProblem.hasSuccessor(id, award) }
        guard let subject = SubjectID(signer.secret.subject(of: award)),
            let achievement = state.registry.achievements[entry.award.edition]
        else { throw SigningProblem.noMeaning }
        let details = AwardDetails(
            subject: subject, name: correction.name.value(from: old.name),
            recipient: correction.withholdsIdentity ? nil : old.recipient,
            credit: correction.credit.value(from: old.credit), provider: old.provider,
            first: old.first)
        let completed = correction.completed ?? entry.award.completed
        try Self.check(details, completed, instead: old, of: entry.award, achievement, today: signer.run.date)
        var places = FreePlaces(in: state, for: issuer.baseURL)
        let status = places.take(for: award, by: signer.secret)
        let draft = AwardDraft(
            id: award, edition: entry.award.edition, completed: completed, issued: signer.run, status: status,
            details: details)
        var changes = RegistryChanges()
        let signing = AwardSigning(signer: signer, achievements: [entry.award.edition: achievement])
        for (path, bytes) in try await signing.files(of: [draft], issuer: issuer) { changes.add(bytes, at: path) }
        var lists = StatusLists(of: state)
        lists.take(status, base: issuer.baseURL)
        try Withdrawal(state: state, signer: signer).withdraw(entry, .replaced, lists: &lists, into: &changes)
        let isNewList = !state.statusFiles.contains(status.list)
        let signed = Set([entry.award.status.list] + (isNewList ? [status.list] : []))
        try lists.sign(signed.sorted(), by: signer, into: &changes)
        self.award = award
        self.changes = changes
    }

    /// The badge that has taken the place of one that was withdrawn, where it says all that is to be different.
    private static func successor(
        of id: AwardID, with correction: AwardCorrection, in state: RegistryState, by signer: RegistrySigner
    ) throws(WithdrawalProblem) -> AwardID {
        var newest = id
        while let entry = state.entry(newest), entry.award.outcome != nil {
            newest = signer.secret.nextID(after: newest)
        }
        guard let award = state.entry(newest)?.award else { throw .alreadyWithdrawn(id) }
        guard case .valid(let details, _) = award.standing, correction.isMet(by: details, award.completed) else {
            throw .hasSuccessor(id, newest)
        }
        return newest
    }

    private static func check(
        _ details: AwardDetails, _ completed: CalendarDate, instead old: AwardDetails, of award: RegisteredAward,
        _ achievement: FrozenAchievement, today: CalendarDate
    ) throws(WithdrawalProblem) {
        if details.name == old.name, details.credit == old.credit, details.recipient == old.recipient,
            completed == award.completed
        {
            throw .nothingChanges(award.id)
        }
        if let credit = details.credit, achievement.narrative(of: credit) == nil {
            throw .unknownCredit(known: achievement.credits.map(\.key))
        }
        if completed > today { throw .completedInFuture(today: today) }
        if let first = award.edition.edition.date.firstDay, completed < first { throw .completedBeforeEdition(first) }
    }
}
