import ArgumentParser
import CatalogModel
import Credentials
import Issuing

/// `rosette keys generate`: the first key of a registry.
struct KeysGenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make the key that badges are signed with, and the secret that their ids are made from.",
        discussion: """
            The private key file must not exist yet, and lies outside of every repository. Keep a copy in a safe place: \
            without it no badge can be issued, corrected or withdrawn.

            With '--lost', a registry whose key file is lost, with all copies, gets another key and another secret. What was \
            issued stays valid. The program cannot tell any more that a row of a roster was issued before, so issue only \
            rosters with new rows from then on.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var run: RunOptions

    @Option(
        help: ArgumentHelp("The private key file to write.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var key: String

    @Flag(help: "The registry's key file is lost, with all copies of it.")
    var lost = false

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let fingerprint = await generate(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let fingerprint else { throw ExitCode(1) }
        Terminal.standardOutput.write(
            """
            made a key with the fingerprint \(fingerprint)
            next: keep a copy of '\(key)' in a safe place, and commit content/registry/; badges can be issued now

            """)
    }

    private func generate(_ job: inout RegistryJob) async -> String? {
        guard let place = job.privatePlace(key, for: .key), let base = job.catalog()?.site.baseURL.value,
            let instant = job.instant(of: run), let transaction = job.begin(.keys, makesFolder: true),
            let state = await job.state()
        else { return nil }
        var generator = SystemRandomNumberGenerator()
        do {
            let made = try KeysGeneration(for: state, base: base, at: instant, isLost: lost, using: &generator)
            try made.keyFile.write(to: place)
            return transaction.commit(made.changes, log: &job.log) ? made.keyFile.key.publicKey.fingerprint : nil
        } catch {
            job.report(error)
            return nil
        }
    }
}
