package import CatalogModel
package import Diagnostics
package import Registry

extension RegistryState {
    /// What may be wrong with a registry that is read, because the command that reads it puts it right.
    package enum Tolerance: Sendable, Hashable {
        case nothing
        /// What a merge of two branches can leave of status lists: lists that are missing or that cannot be read, that say
        /// something else than the awards, and awards that have the same place.
        case statusLists
        /// The revocation of this award is there, but its line still stands.
        case halfWithdrawn(AwardID)
    }

    /// Reads a registry, its awards on all cores.
    ///
    /// - Parameters:
    ///   - files: every file of the folder.
    ///   - path: the part of a file's shown path that leads to the registry folder, ending in a slash.
    ///   - isSpecimen: whether its badges are specimens.
    ///   - tolerance: what the command puts right.
    ///   - log: takes everything else that is wrong.
    /// - Returns: nil where anything is.
    package static func read(
        _ files: [RegistryFile], below path: String, isSpecimen: Bool, tolerating tolerance: Tolerance = .nothing,
        log: inout DiagnosticLog
    ) async -> RegistryState? {
        var found = DiagnosticLog()
        var state = await read(files, below: path, isSpecimen: isSpecimen, without: nil, tolerance, log: &found)
        if case .halfWithdrawn(let id) = tolerance,
            found.sorted.contains(where: { $0.id == "revoked-but-not-withdrawn" })
        {
            found = DiagnosticLog()
            state = await read(files, below: path, isSpecimen: isSpecimen, without: id, tolerance, log: &found)
        }
        log.add(contentsOf: found)
        return found.hasErrors ? nil : state
    }

    /// Reads with the revocation of one award passed over, where there is one in `id`.
    private static func read(
        _ files: [RegistryFile], below path: String, isSpecimen: Bool, without id: AwardID?, _ tolerance: Tolerance,
        log: inout DiagnosticLog
    ) async -> RegistryState {
        let passedOver = id.map { "\(path)revocations/\($0).json" }
        let numbers = Dictionary(
            files.compactMap { file in statusNumber(of: file, below: path).map { (file.shownAs, $0) } }
        ) { first, _ in first }
        let readsLists = tolerance != .statusLists
        let read = files.filter { $0.shownAs != passedOver && (readsLists || numbers[$0.shownAs] == nil) }
        let registry = AwardRegistry(files: read, below: path, isSpecimen: isSpecimen, log: &log)
        var ignored = DiagnosticLog()
        let lists =
            readsLists
            ? registry.statusLists
            : AwardRegistry(
                files: files.filter { numbers[$0.shownAs] != nil }, below: path, isSpecimen: isSpecimen, log: &ignored
            ).statusLists
        var census = RegistryCensus(of: registry)
        let (sealed, entries) = await awards(of: registry, into: &census, log: &log)
        var findings = DiagnosticLog()
        census.report(to: &findings)
        for finding in findings.sorted where readsLists || !repaired.contains(finding.id) { log.add(finding) }
        return RegistryState(
            registry: registry, files: sealed, entries: entries, statusLists: lists,
            statusFiles: Set(numbers.values),
            halfWithdrawn: passedOver.flatMap { name in
                files.contains { $0.shownAs == name } ? id : nil
            })
    }

    /// What `rosette status` puts right, by the stable names of the problems.
    private static let repaired: Set = [
        "missing-status-list", "other-status-list", "status-list-differs", "repeated-status-place",
    ]

    /// The number of a status list, by the name of its file.
    private static func statusNumber(of file: RegistryFile, below path: String) -> Int? {
        let start = path + "status/"
        guard file.shownAs.hasPrefix(start), file.shownAs.hasSuffix(".json") else { return nil }
        let stem = file.shownAs.dropFirst(start.count).dropLast(".json".count)
        return Int(stem).flatMap { String($0) == stem && $0 >= 1 ? $0 : nil }
    }

    private static func awards(
        of registry: AwardRegistry, into census: inout RegistryCensus, log: inout DiagnosticLog
    ) async -> ([SealedAwardFile], [Entry]) {
        var files: [SealedAwardFile] = []
        var batches: [(file: Int, batch: AwardBatch)] = []
        for entry in registry.awardFiles {
            guard let file = SealedAwardFile(reading: entry, of: registry, log: &log) else { continue }
            batches += file.batches().map { (files.count, $0) }
            files.append(file)
        }
        let read = await InOrder.map(batches) { _, batch in
            var log = DiagnosticLog()
            return (awards: batch.awards(in: registry, log: &log), log: log)
        }
        var entries: [Entry] = []
        for ((file, batch), (awards, found)) in zip(batches, read) {
            log.add(contentsOf: found)
            census.take(awards, of: batch)
            entries += awards.map { Entry(located: $0, batch: batch, file: file) }
        }
        return (files, entries)
    }
}
