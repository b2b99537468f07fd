import CatalogModel
import Credentials
import Diagnostics
import Registry

/// Which badge each row of a roster is about, and whether it is there already.
extension RosterIssuing {
    struct Decision {
        let award: AwardID
        let status: LinksFile.Status
    }

    /// One decision a row, in order; what is wrong goes to the log.
    func decisions(about roster: Roster, path: String, log: inout DiagnosticLog) -> [Decision] {
        var met: Set<AwardID> = []
        var decisions: [Decision] = []
        decisions.reserveCapacity(roster.rows.count)
        for row in roster.rows {
            let chain = chain(of: row)
            if !again.isEmpty { met.formUnion(chain) }
            let decision = decision(about: row, chain)
            decisions.append(decision)
            guard decision.status == .issuedEarlier, let award = state.entry(decision.award)?.award else { continue }
            let columns = differences(between: row, and: award)
            guard !columns.isEmpty else { continue }
            log.add(
                IssuingProblem.differs(award.id, columns: columns, removes: removed(by: row, of: award)),
                at: .line(row.line, of: path))
        }
        for id in again.sorted() {
            if !met.contains(id) {
                log.add(IssuingProblem.againNotInRoster(id), at: .nowhere)
            } else if state.entry(id).map({ $0.award.outcome == nil }) == true {
                log.add(IssuingProblem.againStands(id), at: .nowhere)
            }
        }
        return decisions
    }

    /// The awards of a row that are there, the oldest first; where there is none, the one that it is to get.
    private func chain(of row: RosterRow) -> [AwardID] {
        var chain = [id(of: row)]
        while let last = chain.last, state.entry(last)?.award.outcome != nil {
            let next = signer.secret.nextID(after: last)
            guard state.entry(next) != nil else { break }
            chain.append(next)
        }
        return chain
    }

    private func id(of row: RosterRow) -> AwardID {
        switch row.identity {
        case .key(let key): signer.secret.awardID(of: .earner, key.revealed, edition: row.edition)
        case .address(let address): signer.secret.awardID(of: .email, address.revealed, edition: row.edition)
        }
    }

    private func decision(about row: RosterRow, _ chain: [AwardID]) -> Decision {
        let last = chain[chain.count - 1]
        guard let award = state.entry(last)?.award else { return Decision(award: last, status: .issued) }
        guard let outcome = award.outcome else { return Decision(award: last, status: .issuedEarlier) }
        if again.contains(last) { return Decision(award: signer.secret.nextID(after: last), status: .issued) }
        return Decision(award: last, status: outcome == .replaced ? .replaced : .revoked)
    }

    /// The columns under which a row says something else than the badge that was issued for it.
    private func differences(between row: RosterRow, and award: RegisteredAward) -> [RosterColumn] {
        guard case .valid(let details, _) = award.standing else { return [] }
        let address = row.wantsHash ? row.email?.revealed : nil
        let isSameAddress =
            switch (address, details.recipient) {
            case (let address?, let recipient?): RecipientHash(of: address, salt: recipient.salt) == recipient
            default: true
            }
        let compared: [(RosterColumn, Bool)] = [
            (.completed, row.completed == award.completed), (.name, row.name == details.name),
            (.identity, (address == nil) == (details.recipient == nil)), (.email, isSameAddress),
            (.credit, row.credit == details.credit), (.provider, row.provider == details.provider),
            (.firstIssuer, row.first?.issuer == details.first?.issuer),
            (.firstIssued, row.first?.date == details.first?.date),
        ]
        return compared.filter { !$0.1 }.map(\.0)
    }

    /// The columns under which a row says nothing and its badge says something.
    private func removed(by row: RosterRow, of award: RegisteredAward) -> [RosterColumn] {
        guard case .valid(let details, _) = award.standing else { return [] }
        let name: [RosterColumn] = row.name == nil && details.name != nil ? [.name] : []
        return name + (row.credit == nil && details.credit != nil ? [.credit] : [])
    }
}

extension Diagnostic.Place {
    /// A line of a roster, none of whose text is shown.
    fileprivate static func line(_ number: Int, of path: String) -> Diagnostic.Place {
        let line = SourceText(path: path, bytes: [], excerpts: .withheld, firstLine: number)
        return .range(line.range(0..<0))
    }
}
