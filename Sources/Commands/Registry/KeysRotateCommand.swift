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

            With '--stolen', no earlier key counts any more: every badge is signed anew at its address, and copies that were \
            made of badges before have to be fetched again, like those that a thief makes fail the check of their signature.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    @Option(
        help: ArgumentHelp("The new private key file to write.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var output: String

    @Flag(help: "Withdraw all earlier keys, and sign anew what they signed.")
    var stolen = false

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let text = await rotate(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let text else { throw ExitCode(1) }
        Terminal.standardOutput.write(text)
    }

    private func rotate(_ job: inout RegistryJob) async -> String? {
        guard let place = job.privatePlace(output, for: .key), let old = job.keyFile(key),
            let base = job.catalog()?.site.baseURL.value, let transaction = job.begin(.keys),
            let state = await job.state(), let signer = job.signer(old, for: state, at: run)
        else { return nil }
        var generator = SystemRandomNumberGenerator()
        do {
            if stolen {
                let made = try await KeysReplacement(of: old, for: state, base: base, by: signer, using: &generator)
                try made.keyFile.write(to: place)
                return transaction.commit(made.changes, log: &job.log) ? text(of: made) : nil
            }
            let made = try KeysRotation(of: old, for: state, base: base, by: signer, using: &generator)
            try made.keyFile.write(to: place)
            return transaction.commit(made.changes, log: &job.log) ? opening(made.keyFile) + next : nil
        } catch {
            job.report(error)
            return nil
        }
    }

    private func text(of made: KeysReplacement) -> String {
        let withdrawn = made.withdrawn.map { "withdrew the key with the fingerprint \($0)\n" }.joined()
        let badges = "signed \(made.awards) badge\(made.awards == 1 ? "" : "s") anew\n"
        return opening(made.keyFile) + withdrawn + badges + next
    }

    private func opening(_ file: KeyFile) -> String {
        "made a key with the fingerprint \(file.key.publicKey.fingerprint), which signs from now on\n"
    }

    private var next: String {
        "next: keep a copy of '\(output)' in a safe place, commit content/registry/, and publish the site\n"
    }
}
