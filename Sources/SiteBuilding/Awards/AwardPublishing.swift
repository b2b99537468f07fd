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
        /// Editions of which an award was seen: what is wrong with an edition is told once.
        fileprivate var editions: Set<EditionReference> = []
    }

    /// One batch of lines made into files.
    private struct Made: Sendable {
        let awards: [LocatedAward]
        let log: DiagnosticLog
        /// Awards whose files are made twice.
        let refused: [AwardID: OutputProblem]
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
        let elsewhere = seen
        var known = seen
        let width = max(2, ProcessInfo.processInfo.activeProcessorCount * 2)
        await withTaskGroup(of: (Int, Made).self) { group in
            // Batches end in any order and are taken in the order of their lines, so that every run tells the same.
            var ended: [Int: Made] = [:]
            var started = 0
            var taken = 0
            func takeEnded() {
                while let made = ended.removeValue(forKey: taken) {
                    take(made, renderer: renderer, into: &outcome, seen: &known)
                    taken += 1
                }
            }
            for file in registry.awardFiles {
                guard var reader = AwardFileReader(file, log: &outcome.log) else { continue }
                while let batch = reader.next(log: &outcome.log) {
                    while started - taken >= width, let (number, made) = await group.next() {
                        ended[number] = made
                        takeEnded()
                    }
                    let number = started
                    group.addTask { (number, make(batch, revocations: registry.revocations, renderer: renderer)) }
                    started += 1
                }
            }
            for await (number, made) in group {
                ended[number] = made
                takeEnded()
            }
        }
        // An award of another registry does not count: a revocation only works beside its award.
        registry.reportUnusedRevocations(
            seen: { known.contains($0) && !elsewhere.contains($0) }, log: &outcome.log)
        seen = known
        return outcome
    }

    private func make(_ batch: AwardBatch, revocations: [AwardID: Revocation], renderer: AwardRenderer?) -> Made {
        var log = DiagnosticLog()
        var refused: [AwardID: OutputProblem] = [:]
        let awards = batch.awards(revocations: revocations, log: &log)
        for award in awards {
            guard let files = renderer?.files(of: award, log: &log), let output, !log.hasErrors else { continue }
            for file in files {
                guard let path = file.address.outputPath else { continue }
                do {
                    try output.stage(path, file.bytes)
                } catch .stagedTwice(let count, let first) {
                    refused[award.award.id] = .stagedTwice(count: count, first: first)
                } catch {
                    // A full disk is told once, not once an award.
                    log.add(error, at: .nowhere)
                    return Made(awards: awards, log: log, refused: refused)
                }
            }
        }
        return Made(awards: awards, log: log, refused: refused)
    }

    private func take(
        _ made: Made, renderer: AwardRenderer?, into outcome: inout Outcome, seen: inout Set<AwardID>
    ) {
        outcome.log.add(contentsOf: made.log)
        var repeated: Set<AwardID> = []
        for located in made.awards {
            let award = located.award
            if !seen.insert(award.id).inserted {
                repeated.insert(award.id)
                outcome.log.add(SiteProblem.repeatedAward(award.id.description), at: located.line.range(0..<0))
            }
            guard outcome.editions.insert(award.edition).inserted else { continue }
            for problem in renderer?.missingImages(of: award.edition) ?? [] {
                outcome.log.add(problem, at: located.line.range(located.editionRange))
            }
        }
        // The files of a repeated award are refused too, which is the same mistake.
        for (id, problem) in made.refused.sorted(by: { $0.key < $1.key }) where !repeated.contains(id) {
            outcome.log.add(problem, at: .nowhere)
        }
        outcome.count += made.awards.count
        progress(made.awards.count)
    }
}
