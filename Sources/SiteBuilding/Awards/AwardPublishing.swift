import CatalogModel
import Diagnostics
import Foundation
import OutputWriting
import Registry
import Templates

/// Streams the awards of a registry into the site: read in order, made in parallel, in bounded memory.
struct AwardPublishing {
    /// Who takes the files; nil to check only.
    let output: SiteOutput?
    /// Whose awards to make files of; all are checked.
    let shard: BuildShard
    let stopwatch: Stopwatch
    /// Whether the files must belong to the site's address: not where they are left out of it, nor where the address may be
    /// what is wrong.
    var mustBelongHere = true
    let progress: @Sendable (Int) -> Void

    /// What one registry came to.
    struct Outcome {
        var log = DiagnosticLog()
        var census: RegistryCensus
        /// How many awards are part of the site that is made.
        var made = 0
        /// The path and the seal of each file, which together stand for all that was read.
        var seals: [SealedFile] = []
        /// Editions of which an award was seen: what is wrong with an edition is told once.
        fileprivate var editions: Set<EditionReference> = []
    }

    /// An award file whose seal held.
    struct SealedFile {
        let path: String
        let seal: [UInt8]
        /// How many awards it has.
        let count: Int

        init(_ file: SealedAwardFile) {
            path = file.path
            seal = Array(file.seal)
            count = file.count
        }
    }

    /// One batch of lines made into files.
    private struct Made: Sendable {
        let batch: AwardBatch
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
    ///   - other: the census of the registry that was published before.
    /// - Returns: all awards, and what is wrong with them.
    func publish(_ registry: AwardRegistry, renderer: AwardRenderer?, beside other: RegistryCensus? = nil) async
        -> Outcome
    {
        var outcome = Outcome(census: RegistryCensus(of: registry, beside: other))
        let width = max(2, ProcessInfo.processInfo.activeProcessorCount * 2)
        await withTaskGroup(of: (Int, Made).self) { group in
            // Batches end in any order and are taken in the order of their lines, so that every run tells the same.
            var ended: [Int: Made] = [:]
            var started = 0
            var taken = 0
            func takeEnded() {
                while let made = ended.removeValue(forKey: taken) {
                    take(made, renderer: renderer, into: &outcome)
                    taken += 1
                }
            }
            for entry in registry.awardFiles {
                guard let file = SealedAwardFile(reading: entry, of: registry, log: &outcome.log) else { continue }
                outcome.seals.append(SealedFile(file))
                // What a release leaves out need not belong to its address.
                if mustBelongHere { renderer?.check(file, log: &outcome.log) }
                let forms = CredentialForms()
                for batch in file.batches() {
                    while started - taken >= width, let (number, made) = await group.next() {
                        ended[number] = made
                        takeEnded()
                    }
                    let number = started
                    group.addTask { (number, make(batch, of: registry, renderer: renderer, forms: forms)) }
                    started += 1
                }
            }
            for await (number, made) in group {
                ended[number] = made
                takeEnded()
            }
        }
        outcome.census.report(to: &outcome.log)
        return outcome
    }

    private func make(
        _ batch: AwardBatch, of registry: AwardRegistry, renderer: AwardRenderer?, forms: CredentialForms
    ) -> Made {
        var log = DiagnosticLog()
        var refused: [AwardID: OutputProblem] = [:]
        let awards = batch.awards(in: registry, log: &log)
        for located in awards {
            guard let renderer, let awarded = renderer.check(located, in: batch, log: &log), !log.hasErrors,
                let output, shard.contains(located.award.id)
            else { continue }
            do throws(OutputProblem) {
                try publish(located, of: batch, awarded: awarded, forms: forms, renderer: renderer, to: output)
            } catch .stagedTwice(let count, let first) {
                refused[located.award.id] = .stagedTwice(count: count, first: first)
            } catch {
                // A full disk is told once, not once an award.
                log.add(error, at: .nowhere)
                return Made(batch: batch, awards: awards, log: log, refused: refused)
            }
        }
        return Made(batch: batch, awards: awards, log: log, refused: refused)
    }

    /// Makes the files of one award, or keeps those that are published already.
    private func publish(
        _ located: LocatedAward, of batch: AwardBatch, awarded: AwardedEdition, forms: CredentialForms,
        renderer: AwardRenderer, to output: SiteOutput
    ) throws(OutputProblem) {
        let addresses = AwardAddresses(of: located.award.id, at: renderer.context.baseURL)
        guard let folder = OutputPath(addresses.outputFolder),
            let fingerprint = renderer.fingerprint(of: located, in: batch, awarded: awarded)
        else { return }
        if output.keep(folder, madeFrom: fingerprint) { return stopwatch.countBadges(kept: 1) }
        stopwatch.countBadges(made: 1)
        let files = stopwatch.measure(template: renderer.context.templates.award.name, path: folder.text + "/") {
            renderer.files(of: located, at: addresses, in: batch, awarded: awarded, forms: forms)
        }
        try output.stage(folder, files, madeFrom: fingerprint)
    }

    private func take(_ made: Made, renderer: AwardRenderer?, into outcome: inout Outcome) {
        outcome.log.add(contentsOf: made.log)
        outcome.census.take(made.awards, of: made.batch)
        outcome.made += made.awards.count { shard.contains($0.award.id) }
        // The files of a repeated award are refused too; that it is repeated the census tells.
        for (id, problem) in made.refused.sorted(by: { $0.key < $1.key }) where !outcome.census.isRepeated(id) {
            outcome.log.add(problem, at: .nowhere)
        }
        for located in made.awards where outcome.editions.insert(located.award.edition).inserted {
            for problem in renderer?.missingImages(of: located.award.edition) ?? [] {
                outcome.log.add(problem, at: made.batch.place(of: "edition", in: located))
            }
        }
        progress(made.awards.count)
    }
}
