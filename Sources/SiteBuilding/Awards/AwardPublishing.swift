import CatalogModel
import Diagnostics
import Foundation
import OutputWriting
import Registry

/// Streams the awards of a registry into the site: read in order, made in parallel, in bounded memory.
struct AwardPublishing {
    /// Who takes the files; nil to check only.
    let output: SiteOutput?
    let progress: @Sendable (Int) -> Void

    /// What one registry came to.
    struct Outcome {
        var count = 0
        var log = DiagnosticLog()
    }

    /// One batch of lines made into files.
    private struct Made: Sendable {
        let ids: [(id: AwardID, line: SourceText)]
        let log: DiagnosticLog
    }

    /// Publishes every award of a registry.
    ///
    /// - Parameters:
    ///   - registry: its files.
    ///   - renderer: makes the files of an award; nil where the catalog cannot be used, and then lines are checked alone.
    ///   - seen: the ids of all awards so far, to which this registry's are added.
    /// - Returns: how many there are, and what is wrong with them.
    func publish(
        _ registry: AwardRegistry, renderer: AwardRenderer?, seen: inout Set<AwardID>
    ) async -> Outcome {
        var outcome = Outcome()
        var known = seen
        let width = max(2, ProcessInfo.processInfo.activeProcessorCount * 2)
        await withTaskGroup(of: Made.self) { group in
            var running = 0
            for file in registry.awardFiles {
                guard var reader = AwardFileReader(file, log: &outcome.log) else { continue }
                while let batch = reader.next(log: &outcome.log) {
                    if running == width, let made = await group.next() {
                        running -= 1
                        take(made, into: &outcome, seen: &known)
                    }
                    group.addTask { make(batch, revocations: registry.revocations, renderer: renderer) }
                    running += 1
                }
            }
            for await made in group { take(made, into: &outcome, seen: &known) }
        }
        registry.reportUnusedRevocations(seen: { known.contains($0) }, log: &outcome.log)
        seen = known
        return outcome
    }

    private func make(_ batch: AwardBatch, revocations: [AwardID: Revocation], renderer: AwardRenderer?) -> Made {
        var log = DiagnosticLog()
        let awards = batch.awards(revocations: revocations, log: &log)
        for award in awards {
            guard let files = renderer?.files(of: award, log: &log), let output, !log.hasErrors else { continue }
            for file in files {
                guard let path = file.address.outputPath else { continue }
                do {
                    try output.stage(path, file.bytes)
                } catch {
                    log.add(error, at: .nowhere)
                    return Made(ids: [], log: log)
                }
            }
        }
        return Made(ids: awards.map { ($0.award.id, $0.line) }, log: log)
    }

    private func take(_ made: Made, into outcome: inout Outcome, seen: inout Set<AwardID>) {
        outcome.log.add(contentsOf: made.log)
        for (id, line) in made.ids where !seen.insert(id).inserted {
            outcome.log.add(SiteProblem.repeatedAward(id.description), at: line.range(0..<0))
        }
        outcome.count += made.ids.count
        progress(made.ids.count)
    }
}
