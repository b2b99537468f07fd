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
        var reader = AwardLineReader()
        for (number, bytes) in lines {
            var faults: [JSONFault] = []
            do throws(JSONSyntaxError) {
                let value = try JSONValue(parsing: bytes)
                let line = reader.read(value, faults: &faults)
                if let line, let award = award(line, value, number, registry: registry, faults: &faults, log: &log) {
                    awards.append(LocatedAward(award: award, path: file.path, lineNumber: number, bytes: bytes))
                }
            } catch {
                log.add(error.diagnostic(in: source(ofLine: number, bytes)))
            }
            if !faults.isEmpty { faults.report(in: source(ofLine: number, bytes), to: &log) }
        }
        return awards
    }

    /// One line as a text whose diagnostics give line and column but never what the line says.
    private func source(ofLine number: Int, _ bytes: ArraySlice<UInt8>) -> SourceText {
        SourceText(path: file.path, bytes: Array(bytes), excerpts: .withheld, firstLine: number)
    }

    /// The award, where line, revocation and achievement agree.
    ///
    /// A tombstone goes with a revocation, and a revocation with a tombstone: a name must not outlive its badge.
    private func award(
        _ line: AwardLine, _ value: JSONValue, _ number: Int, registry: AwardRegistry, faults: inout [JSONFault],
        log: inout DiagnosticLog
    ) -> RegisteredAward? {
        switch (line, registry.revocations[line.id]) {
        case (.standing, _?):
            faults.append(JSONFault(RegistryProblem.revokedButNotWithdrawn, at: 0..<0))
            return nil
        case (.standing(let draft, let proof), nil):
            if let credit = draft.details.credit, let achievement = registry.achievements[draft.edition],
                achievement.narrative(of: credit) == nil
            {
                let range = value.object?["credit"]?.value.range ?? value.range
                faults.append(JSONFault(RegistryProblem.unknownCredit, at: range))
                return nil
            }
            return RegisteredAward(draft, proof, in: self)
        case (.withdrawn(let tombstone), nil):
            // A revocation that cannot be read has been told of already.
            if !registry.damaged.revocations.contains(tombstone.id) {
                faults.append(JSONFault(RegistryProblem.tombstoneWithoutRevocation, at: 0..<0))
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
}
