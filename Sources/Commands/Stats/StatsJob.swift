import CatalogModel
import ContentLoading
import Diagnostics
import Registry
import SiteBuilding
import Statistics

/// The work of `rosette stats`: reads a registry as a build does, one file at a time, and counts the badges that stand.
struct StatsJob {
    let source: String
    let isSpecimen: Bool

    struct Found {
        var log = DiagnosticLog()
        var tally = BadgeTally()
        var yearName: String?
    }

    func run() -> Found {
        var found = Found()
        if let run = UnfinishedRun.diagnostic(in: source) { found.log.add(run) }
        let tree = SourceTree(reading: source, log: &found.log)
        guard let settings = CatalogLoader.settings(reading: tree, log: &found.log) else { return found }
        found.yearName = settings.creditYear?.name
        let registry = RegistryFolderFiles(of: tree, isSpecimen: isSpecimen).registry(log: &found.log)
        var census = RegistryCensus(of: registry)
        for entry in registry.awardFiles {
            guard let file = SealedAwardFile(reading: entry, of: registry, log: &found.log) else { continue }
            for batch in file.batches() {
                let awards = batch.awards(in: registry, log: &found.log)
                census.take(awards, of: batch)
                for located in awards { count(located.award, settings: settings, in: &found.tally) }
            }
        }
        census.report(to: &found.log)
        return found
    }

    private func count(_ award: RegisteredAward, settings: SiteSettings, in tally: inout BadgeTally) {
        guard case .valid(let details, _) = award.standing else { return }
        let year = settings.creditYear?.containing(award.completed)?.year ?? award.completed.year
        tally.add(
            BadgeGroup(
                microCredential: award.edition.microCredential.text, edition: award.edition.description,
                creditYear: String(year), credit: details.credit?.text, provider: details.provider?.text))
    }
}
