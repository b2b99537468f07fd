import ArgumentParser
import CatalogModel
import Issuing

/// `rosette status`: status lists signed as of today; also the repair after a merge.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Sign the status lists anew, with today's date.",
        discussion: """
            The lists are made from the awards, so this also mends them after a merge: lists in conflict are rebuilt, and \
            awards that got the same place are given one each. A run that was interrupted is finished.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let signed = await sign(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let signed else { throw ExitCode(1) }
        let count = signed.lists.count
        var text = "signed \(count) status list\(count == 1 ? "" : "s") anew\n"
        for award in signed.moved { text += "gave \(award) another place, and signed it anew\n" }
        Terminal.standardOutput.write(text + "next: commit content/registry/, build and publish the site\n")
    }

    private func sign(_ job: inout RegistryJob) async -> StatusSigning? {
        guard let file = job.keyFile(key), let transaction = job.begin(.status),
            let state = await job.state(tolerating: .statusLists),
            let signer = job.signer(file, for: state, at: run)
        else { return nil }
        do {
            let signed = try StatusSigning(of: state, base: job.baseURL(), by: signer)
            return transaction.commit(signed.changes, log: &job.log) ? signed : nil
        } catch {
            job.report(error)
            return nil
        }
    }
}
