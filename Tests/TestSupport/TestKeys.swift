import Diagnostics
import Foundation
import Issuing

/// The keys that test registries are signed with; both are known to everybody.
package enum TestKeys {
    /// The key of all specimens in the tests: `Tests/Fixtures/specimen-key.json`.
    static let specimens = Result { try read(Workplace.fixtures.appending(path: "specimen-key.json")) }

    /// A key for awards that are no specimens; it follows from its seed, so that no file holds it.
    static let awards = Result {
        var generator = SeededGenerator(seed: 20_240_601)
        return try KeyFile(for: .awards, using: &generator)
    }

    /// Whether the same key makes the same signature of the same bytes each time.
    package static var areDeterministic: Bool { SigningKey.isDeterministic }

    private static func read(_ file: URL) throws -> KeyFile {
        var log = DiagnosticLog()
        // As text, because a file of the repository is open to others, which the reader of files warns of.
        let text = try String(contentsOf: file, encoding: .utf8)
        guard let key = KeyFile(variable: text, log: &log) else { throw RegistryForge.Failure.problems(log) }
        return key
    }
}
