import LinkedData
import Verifying

/// The scripts that are not written by hand: what the verifier for browsers takes from this program's own tables.
enum GeneratedScripts {
    /// Each with its path below the assets, in the order of the paths.
    static var files: [(path: String, bytes: [UInt8])] {
        [
            ("scripts/verifier/vocabulary.js", VerifierTables.vocabulary(.credentials)),
            ("scripts/verifier/words.js", VerifierTables.words),
        ]
    }
}
