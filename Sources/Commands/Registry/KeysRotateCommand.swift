import ArgumentParser
import CatalogModel
import Credentials
import Issuing

/// `rosette keys rotate`: another key that signs from now on.
struct KeysRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Make a new key that signs from now on.",
        discussion: """
            The secret stays, so that every badge keeps its id, and the old public keys stay published, so that older \
            badges can be checked. The new private key goes into a new file; status lists are signed anew with it.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    @Option(
        help: ArgumentHelp("The new private key file to write.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var output: String

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let fingerprint = await rotate(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let fingerprint else { throw ExitCode(1) }
        Terminal.standardOutput.write(
            """
            made a key with the fingerprint \(fingerprint), which signs from now on
            next: keep a copy of '\(output)' in a safe place, commit content/registry/, and publish the site

            """)
    }

    private func rotate(_ job: inout RegistryJob) async -> String? {
        guard let place = job.privatePlace(output, for: .key), let old = job.keyFile(key),
            let base = job.catalog()?.site.baseURL.value, let transaction = job.begin(.keys),
            let state = await job.state(), let signer = job.signer(old, for: state, at: run)
        else { return nil }
        var generator = SystemRandomNumberGenerator()
        do {
            let made = try KeysRotation(of: old, for: state, base: base, by: signer, using: &generator)
            try made.keyFile.write(to: place)
            return transaction.commit(made.changes, log: &job.log) ? made.keyFile.key.publicKey.fingerprint : nil
        } catch {
            job.report(error)
            return nil
        }
    }
}
