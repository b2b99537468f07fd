package import CatalogModel
package import Credentials
package import Diagnostics
import Registry

/// What `rosette issue` does: gives each row of a roster its badge, unless it has one.
///
/// All rows or none: where anything is wrong with one of them, nothing is issued.
package struct RosterIssuing: Sendable {
    let state: RegistryState
    let signer: RegistrySigner
    let catalog: Catalog
    let issuer: BadgeIssuer
    let again: Set<AwardID>
    let picture: @Sendable (ContentPath) -> [UInt8]?

    /// - Parameters:
    ///   - catalog: content without errors.
    ///   - issuer: who issues.
    ///   - state: the registry.
    ///   - signer: the registry's key.
    ///   - again: withdrawn awards whose earners are to get another badge for the same edition.
    ///   - picture: the bytes of a file below `content/`; nil where it cannot be read.
    package init(
        from catalog: Catalog, by issuer: BadgeIssuer, into state: RegistryState, signer: RegistrySigner,
        again: Set<AwardID> = [], picture: @escaping @Sendable (ContentPath) -> [UInt8]?
    ) {
        self.state = state
        self.signer = signer
        self.catalog = catalog
        self.issuer = issuer
        self.again = again
        self.picture = picture
    }

    /// Decides about each row, and signs what is new.
    ///
    /// - Parameters:
    ///   - roster: the rows.
    ///   - path: the path of the roster that diagnostics show.
    ///   - log: takes what is wrong, with the lines of the roster and none of its cells.
    /// - Returns: nil where anything is wrong.
    package func issue(_ roster: Roster, path: String, log: inout DiagnosticLog) async -> Issuance? {
        var found = DiagnosticLog()
        let decisions = decisions(about: roster, path: path, log: &found)
        let new = zip(roster.rows, decisions).filter { $0.1.status == .issued }
        let frozen = achievements(of: Set(new.map(\.0.edition)), log: &found)
        log.add(contentsOf: found)
        guard !found.hasErrors else { return nil }
        var changes = RegistryChanges()
        do throws(SigningProblem) {
            if !new.isEmpty { try signer.checkTime(in: state) }
            try await sign(drafts(of: new.map { ($0, $1.award) }), frozen, into: &changes)
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
        let entries = zip(roster.rows, decisions).map {
            Issuance.Entry(row: $0, award: $1.award, status: $1.status)
        }
        return Issuance(entries: entries, repeatedRows: roster.repeatedRows, changes: changes)
    }

    private func drafts(of rows: [(row: RosterRow, award: AwardID)]) throws(SigningProblem) -> [AwardDraft] {
        var places = FreePlaces(in: state, for: issuer.baseURL)
        var drafts: [AwardDraft] = []
        drafts.reserveCapacity(rows.count)
        for (row, id) in rows {
            guard let subject = SubjectID(signer.secret.subject(of: id)) else { throw .noMeaning }
            let address = row.wantsHash ? row.email?.revealed : nil
            let details = AwardDetails(
                subject: subject, name: row.name,
                recipient: address.flatMap { RecipientHash(of: $0, salt: signer.secret.salt(of: id)) },
                credit: row.credit, provider: row.provider, first: row.first)
            drafts.append(
                AwardDraft(
                    id: id, edition: row.edition, completed: row.completed, issued: signer.run,
                    status: places.take(for: id, by: signer.secret), details: details))
        }
        return drafts
    }

    private func sign(
        _ drafts: [AwardDraft], _ frozen: [EditionReference: FrozenAchievement], into changes: inout RegistryChanges
    ) async throws(SigningProblem) {
        for (edition, achievement) in frozen where state.registry.achievements[edition] == nil {
            guard let path = RegistryPath.achievement(edition) else { throw .noMeaning }
            changes.add(achievement.file, at: path)
        }
        let signing = AwardSigning(signer: signer, achievements: frozen)
        for (path, bytes) in try await signing.files(of: drafts, issuer: issuer) { changes.add(bytes, at: path) }
        var lists = StatusLists(of: state)
        for draft in drafts { lists.take(draft.status, base: issuer.baseURL) }
        let begun = Set(drafts.map(\.status.list)).subtracting(state.statusFiles)
        try lists.sign(begun.sorted(), by: signer, into: &changes)
    }
}
