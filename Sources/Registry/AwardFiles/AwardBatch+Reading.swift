import CatalogModel
package import Diagnostics
import JSONText

extension AwardBatch {
    /// The awards of the batch's lines; a line that cannot be read is a problem in the log and left out.
    ///
    /// What only several lines can show, such as an id that stands twice, `RegistryCensus` finds.
    ///
    /// - Parameters:
    ///   - registry: the one that the file was opened in.
    ///   - log: takes the problems.
    /// - Returns: the awards in the order of their lines.
    package func awards(in registry: AwardRegistry, log: inout DiagnosticLog) -> [LocatedAward] {
        var awards: [LocatedAward] = []
        awards.reserveCapacity(lines.count)
        var reader = AwardLineReader()
        var credits: [EditionReference: [Slug]] = [:]
        let bytes = text.bytes.span
        for number in lines {
            guard
                let line = reader.scan(bytes.extracting(text.range(of: number)))
                    ?? read(number, &reader, log: &log),
                let award = award(line, number, registry: registry, log: &log)
            else { continue }
            let located = LocatedAward(award: award, lineNumber: number)
            if !hasElectableCredit(line, registry: registry, known: &credits) {
                log.add(RegistryProblem.unknownCredit, at: place(of: "credit", in: located))
            }
            awards.append(located)
        }
        return awards
    }

    /// Reads a line as JSON; what is wrong with it goes to the log.
    private func read(_ number: Int, _ reader: inout AwardLineReader, log: inout DiagnosticLog) -> AwardLine? {
        let source = source(ofLine: number)
        guard let value = JSONValue(parsing: source, log: &log) else { return nil }
        var faults: [JSONFault] = []
        let line = reader.read(value, faults: &faults)
        faults.report(in: source, to: &log)
        return line
    }

    /// The award, where line and revocation agree.
    ///
    /// A tombstone goes with a revocation, and a revocation with a tombstone: a name must not outlive its badge.
    private func award(
        _ line: AwardLine, _ number: Int, registry: AwardRegistry, log: inout DiagnosticLog
    ) -> RegisteredAward? {
        switch (line, registry.revocations[line.id]) {
        case (.standing(let draft, let proof), nil): return RegisteredAward(draft, proof, in: self)
        case (.standing, _?):
            log.add(RegistryProblem.revokedButNotWithdrawn, at: .line(number, of: file.path))
            return nil
        case (.withdrawn(let tombstone), nil):
            // A revocation that cannot be read has been told of already.
            if !registry.damaged.revocations.contains(tombstone.id) {
                log.add(RegistryProblem.tombstoneWithoutRevocation, at: .line(number, of: file.path))
            }
            return nil
        case (.withdrawn(let tombstone), let revocation?):
            // The date is a local day; where clocks are behind UTC it can be a day earlier than the same moment's UTC date.
            if revocation.date < tombstone.issued.date.dayBefore, let place = registry.revocationDates[tombstone.id] {
                let note = Diagnostic.Note("the badge was issued here", at: .line(number, of: file.path))
                log.add(RegistryProblem.revokedBeforeIssued, at: place, notes: [note])
            }
            return RegisteredAward(tombstone, revocation, in: self)
        }
    }

    /// Whether the frozen achievement, where there is one, has the credit that was elected.
    ///
    /// - Parameters:
    ///   - line: the award.
    ///   - registry: has the achievements, which cost time to take out of it.
    ///   - known: the credits of the editions so far.
    /// - Returns: also true where no credit was elected.
    private func hasElectableCredit(
        _ line: AwardLine, registry: AwardRegistry, known: inout [EditionReference: [Slug]]
    ) -> Bool {
        guard case .standing(let draft, _) = line, let credit = draft.details.credit else { return true }
        if let credits = known[draft.edition] { return credits.contains(credit) }
        guard let achievement = registry.achievements[draft.edition] else { return true }
        let credits = achievement.credits.map(\.key)
        known[draft.edition] = credits
        return credits.contains(credit)
    }
}
