import ArgumentParser
import Credentials
import Issuing
import Registry

/// `rosette keys list`: the public keys of a registry.
struct KeysListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the public keys of the registry, the oldest first.",
        discussion: "A fingerprint is the SHA-256 of the key as 'openssl pkey -pubin -outform DER' writes it.")

    @OptionGroup var registry: RegistryOptions

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let state = await job.stateWithoutLock()
        DiagnosticReport(job.log).print(to: .standardError)
        guard let state else { throw ExitCode(1) }
        guard let keys = state.registry.keys else {
            Terminal.standardOutput.write("no keys yet: 'rosette keys generate' makes one\n")
            return
        }
        for key in keys.keys {
            let role = key == keys.newest ? "signs now" : "signed before"
            Terminal.standardOutput.write(
                """
                \(key.key.multibase)
                    fingerprint  \(key.key.fingerprint)
                    added        \(key.added)
                    \(role)

                """)
        }
        for key in keys.withdrawn {
            Terminal.standardOutput.write(
                """
                \(key.key.multibase)
                    fingerprint  \(key.key.fingerprint)
                    added        \(key.added)
                    withdrawn    \(key.withdrawn): nothing that it signed counts

                """)
        }
    }
}
