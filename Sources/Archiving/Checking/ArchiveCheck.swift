import CatalogModel
package import Diagnostics
import Registry

/// Checks an archive without unpacking it: every checksum, every seal and proof, and that nothing is missing that the
/// registry promises.
///
/// It holds one file of the site at a time, and the files of the registry.
package struct ArchiveCheck {
    /// What a whole archive has.
    package struct Summary: Sendable, Equatable {
        package let baseURL: String
        package internal(set) var siteFiles = 0
        package internal(set) var sourceFiles = 0
        package internal(set) var badges = 0
    }

    private let path: String
    private let progress: @Sendable (Int) -> Void

    /// - Parameters:
    ///   - path: the archive.
    ///   - progress: told how many more proofs are checked; called from several tasks.
    package init(of path: String, progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.path = path
        self.progress = progress
    }

    /// - Parameter log: takes what is wrong.
    /// - Returns: nil where something is.
    package func run(log: inout DiagnosticLog) async -> Summary? {
        let contents: ArchiveContents
        do throws(ArchiveProblem) {
            contents = try ArchiveContents(reading: ZipReader(reading: path))
        } catch {
            log.add(error, at: .path(path))
            return nil
        }
        var summary = Summary(baseURL: contents.baseURL.description)
        summary.siteFiles = contents.checksums.keys.count { $0.hasPrefix(ArchiveLayout.site) }
        summary.sourceFiles = contents.checksums.keys.count { $0.hasPrefix(ArchiveLayout.source) }
        var other: RegistryCensus?
        for isSpecimen in [false, true] {
            let files = contents.registry.filter { $0.shownAs.hasPrefix(ArchiveLayout.specimens) == isSpecimen }
            let registry = AwardRegistry(
                files: files, below: isSpecimen ? ArchiveLayout.specimens : ArchiveLayout.registry,
                isSpecimen: isSpecimen, log: &log)
            let isPublished = !isSpecimen || contents.hasSpecimens
            let census = check(
                registry, against: isPublished ? ArchivePromises(in: contents, of: registry) : nil, beside: other,
                log: &log)
            await ProofCheck(of: registry, progress: progress).check(log: &log)
            if isPublished { summary.badges += census.count }
            if !isSpecimen {
                ArchivePromises.checkPermalinks(of: contents, badges: census.count, log: &log, path: path)
            }
            other = census
        }
        return log.hasErrors ? nil : summary
    }

    /// Reads all awards of a registry, as a build does, and looks for what the site should have of each.
    private func check(
        _ registry: AwardRegistry, against promises: ArchivePromises?, beside other: RegistryCensus?,
        log: inout DiagnosticLog
    ) -> RegistryCensus {
        var census = RegistryCensus(of: registry, beside: other)
        var promises = promises
        promises?.checkCommonFiles()
        for entry in registry.awardFiles {
            guard let file = SealedAwardFile(reading: entry, of: registry, log: &log) else { continue }
            for batch in file.batches() {
                let awards = batch.awards(in: registry, log: &log)
                census.take(awards, of: batch)
                for located in awards { promises?.check(located.award, head: file.head) }
            }
        }
        census.report(to: &log)
        promises?.report(to: &log, path: path)
        return census
    }
}
