import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Registry
import Revisions
import SiteBuilding

/// The work of `rosette check`: what a build finds and what it lets pass, then the proofs and the age of status lists, then
/// what an earlier revision had, then links to other sites.
struct CheckJob: Sendable {
    let source: String
    /// What the user calls the revision to compare with.
    let since: String?
    let isExternal: Bool
    /// By the clock of this machine; nil where that shows no day.
    let today: CalendarDate?
    let progress: @Sendable (BuildProgress) -> Void

    func run() async -> DiagnosticLog {
        let builder = SiteBuilder(
            SiteBuilder.Options(
                source: source, output: nil, isRelease: false, program: ProgramIdentity.text, isSurvey: true),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: progress)
        let result = await builder.build()
        var log = result.log
        // What is wrong with the source folder as a whole, the build has told.
        var ignored = DiagnosticLog()
        let tree = SourceTree(reading: source, log: &ignored)
        let folders = RegistryFolderFiles.both(in: tree)
        for folder in folders {
            let registry = folder.registry(log: &ignored)
            await ProofCheck(of: registry, progress: { progress(.proofs($0)) }).check(log: &log)
            if let today, !folder.isSpecimen { StatusAgeCheck.check(registry, today: today, log: &log) }
            if isExternal, !folder.isSpecimen, let keys = registry.keys,
                let place = CatalogLoader.settings(reading: tree, log: &ignored)?.keyFingerprintsAt
            {
                await FingerprintJob(keys: keys, place: place).check(log: &log)
            }
        }
        if let since { await compare(folders, since: since, log: &log) }
        if isExternal, let today {
            await LinkJob(source: source, today: today, progress: { progress(.links(1)) })
                .check(result.outsideLinks, log: &log)
        }
        return log
    }

    private func compare(_ folders: [RegistryFolderFiles], since: String, log: inout DiagnosticLog) async {
        do throws(GitProblem) {
            let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
            let revision = try await GitRevision(since, of: source, searchPath: searchPath)
            let earlier = try await revision.files(below: RegistryFolderFiles.root)
            for folder in folders {
                // Specimens are removed whole once real badges begin.
                if folder.isSpecimen, folder.files.isEmpty { continue }
                let files = earlier.filter { RegistryFolderFiles.isSpecimen($0.key) == folder.isSpecimen }
                RegistryComparison(
                    from: files.map { RegistryFile(bytes: $0.value, shownAs: $0.key) }, to: folder.files,
                    below: folder.path, since: since
                ).check(log: &log)
            }
        } catch {
            log.add(error, at: .nowhere)
        }
    }
}
