import CatalogModel
package import Diagnostics
import Foundation

/// Checks the own proof of every award that stands, and of every status list.
///
/// A build relies on the seals of award files and checks no proof: at several hundred microseconds each, that is work for
/// a command of its own. Files whose seals do not hold are passed over; whoever reads the registry is told of them.
package struct ProofCheck: Sendable {
    /// Small, so that the last batches keep all cores busy.
    private static let batchSize = 32 << 10

    let registry: AwardRegistry
    private let progress: @Sendable (Int) -> Void

    /// - Parameters:
    ///   - registry: the one to check.
    ///   - progress: told how many more awards are done; called from several tasks.
    package init(of registry: AwardRegistry, progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.registry = registry
        self.progress = progress
    }

    /// Checks everything; what does not hold goes to the log, awards once a file.
    package func check(log: inout DiagnosticLog) async {
        for list in registry.statusLists.values where !list.isProven(in: registry) {
            log.add(ProofProblem.statusList, at: .path("\(registry.path)status/\(list.number).json"))
        }
        var ignored = DiagnosticLog()
        for entry in registry.awardFiles {
            guard let file = SealedAwardFile(reading: entry, of: registry, log: &ignored) else { continue }
            let refuted = await refutedLines(of: file)
            guard let first = refuted.first else { continue }
            log.add(ProofProblem.award(others: refuted.count - 1), at: .line(first, of: file.path))
        }
    }

    /// The lines whose proofs do not hold, in order.
    private func refutedLines(of file: SealedAwardFile) async -> [Int] {
        await withTaskGroup(of: [Int].self) { group in
            let width = max(2, ProcessInfo.processInfo.activeProcessorCount * 2)
            var running = 0
            var lines: [Int] = []
            for batch in file.batches(of: Self.batchSize) {
                if running == width, let ended = await group.next() {
                    lines += ended
                    running -= 1
                }
                group.addTask { refutedLines(of: batch) }
                running += 1
            }
            for await ended in group { lines += ended }
            return lines.sorted()
        }
    }

    private func refutedLines(of batch: AwardBatch) -> [Int] {
        // What cannot be read was told where the registry was read; an achievement that is missing, too.
        var ignored = DiagnosticLog()
        let awards = batch.awards(in: registry, log: &ignored)
        let head = batch.file.head
        let refuted = awards.filter { located in
            guard let achievement = registry.achievements[located.award.edition],
                head.achievements[located.award.edition] == achievement.fingerprint
            else { return false }
            return located.award.isProven(head: head, achievement: achievement, in: registry) == false
        }
        progress(awards.count)
        return refuted.map(\.lineNumber)
    }
}
