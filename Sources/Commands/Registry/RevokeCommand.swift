import ArgumentParser
import CatalogModel
import Issuing

/// `rosette revoke`: an award that does not stand any more.
struct RevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Withdraw a badge.",
        discussion: """
            The badge's page stays at its address and says that the badge does not stand. What is known of the earner is \
            taken out of the registry. The reason is written to the private log and nowhere else.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    @Argument(help: ArgumentHelp("The id of the award, the last part of its address.", valueName: "award"))
    var award: AwardID

    @Option(help: "Why.")
    var reason: RevocationReason

    @Option(
        help: ArgumentHelp("Add a line with time, award and reason to this private file.", valueName: "file"),
        completion: .file(extensions: ["csv", "txt"]))
    var log: String?

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let outcome = await revoke(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let outcome else { throw ExitCode(1) }
        Terminal.standardOutput.write(outcome)
    }

    /// What to print; nil where the award could not be revoked.
    private func revoke(_ job: inout RegistryJob) async -> String? {
        let place = log.flatMap { job.privatePlace($0, for: .log) }
        guard log == nil || place != nil, let file = job.keyFile(key), let transaction = job.begin(.revoke),
            let state = await job.state(tolerating: .halfWithdrawn(award)),
            let signer = job.signer(file, for: state, at: run)
        else { return nil }
        do {
            switch try AwardRevocation(of: award, reason, in: state, by: signer) {
            case .earlier(let date, let isReplaced):
                return "\(award) was \(isReplaced ? "replaced" : "revoked") on \(date); nothing to do\n"
            case .withdrawn(let changes):
                // A reason that is noted twice does no harm; one that is lost does.
                try place?.append(reason.logLine(of: award, at: signer.run))
                guard transaction.commit(changes, log: &job.log) else { return nil }
                return "revoked \(award)\nnext: commit content/registry/, build and publish the site\n"
            }
        } catch {
            job.report(error)
            return nil
        }
    }
}
