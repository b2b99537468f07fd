import ContentLoading
import Diagnostics
import Foundation
import Registry
import Revisions
import SiteBuilding

/// The work of `rosette check`: what a build finds, then the proofs, then what an earlier revision had.
struct CheckJob: Sendable {
    let source: String
    /// What the user calls the revision to compare with.
    let since: String?
    let progress: @Sendable (BuildProgress) -> Void

    func run() async -> DiagnosticLog {
        let builder = SiteBuilder(
            SiteBuilder.Options(
                source: source, output: nil, isRelease: false, program: ProgramIdentity.text),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: progress)
        var log = await builder.build().log
        // What is wrong with the source folder as a whole, the build has told.
        var ignored = DiagnosticLog()
        let tree = SourceTree(reading: source, log: &ignored)
        let folders = RegistryFolderFiles.both(in: tree)
        for folder in folders {
            await ProofCheck(of: folder.registry(log: &ignored), progress: { progress(.proofs($0)) }).check(log: &log)
        }
        if let since { await compare(folders, since: since, log: &log) }
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
