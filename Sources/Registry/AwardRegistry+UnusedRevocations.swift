package import CatalogModel
package import Diagnostics

extension AwardRegistry {
    /// Reports the revocations of awards that no award file holds.
    ///
    /// A line that cannot be read still counts: to be told that no award has this id, beside a line that has it, could
    /// make somebody remove a revocation.
    ///
    /// - Parameters:
    ///   - seen: whether an award of that id was read without a problem.
    ///   - log: takes the problems.
    package func reportUnusedRevocations(seen: (AwardID) -> Bool, log: inout DiagnosticLog) {
        let unseen = Set(revocationFiles.keys.filter { !seen($0) })
        guard !unseen.isEmpty else { return }
        let named = namedAnywhere(unseen)
        for (id, file) in revocationFiles.sorted(by: { $0.key < $1.key })
        where unseen.contains(id) && !named.contains(id) {
            log.add(RegistryProblem.revocationWithoutAward, at: .path(file.shownAs))
        }
    }

    /// Those of the ids that stand between quotes in any award file, damaged ones and lines included.
    private func namedAnywhere(_ ids: Set<AwardID>) -> Set<AwardID> {
        var found: Set<AwardID> = []
        // What cannot be read has been reported when the awards were.
        var ignored = DiagnosticLog()
        for file in awardFiles + damagedAwardFiles {
            guard var reader = LineBatchReader(file, chunkSize: 64 << 10, log: &ignored) else { continue }
            while let batch = reader.next(log: &ignored) {
                for (_, line) in batch.lines { found.formUnion(ids.intersection(Self.quotedIDs(in: line))) }
            }
        }
        return found
    }

    private static func quotedIDs(in line: ArraySlice<UInt8>) -> [AwardID] {
        let quote = UInt8(ascii: "\"")
        let length = 19
        return line.indices.dropLast(length + 1).compactMap { start in
            guard line[start] == quote, line[start + length + 1] == quote else { return nil }
            return AwardID(String(decoding: line[(start + 1)...(start + length)], as: UTF8.self))
        }
    }
}
