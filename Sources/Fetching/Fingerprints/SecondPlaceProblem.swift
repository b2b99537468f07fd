package import Diagnostics
package import Verifying

/// What is told of the second place where the fingerprints of the keys stand; other people's pages keep no site from being
/// published.
package enum SecondPlaceProblem: Hashable, Sendable {
    case missing(String, at: String)
    case withdrawn(String, at: String)
    case unread(String, FetchFailure)
}

extension SecondPlaceProblem: Problem {
    package var severity: Diagnostic.Severity { .warning }

    package var id: String {
        switch self {
        case .missing: "fingerprint-not-elsewhere"
        case .withdrawn: "withdrawn-fingerprint-elsewhere"
        case .unread: "second-place-not-read"
        }
    }

    package var message: String {
        switch self {
        case .missing(let fingerprint, let address):
            "the fingerprint \(fingerprint) is not at '\(address.onOneLine)'"
        case .withdrawn(let fingerprint, let address):
            "the fingerprint \(fingerprint) of a withdrawn key is still at '\(address.onOneLine)'"
        case .unread(let address, let failure):
            "the fingerprints of the keys were not compared: \(failure.words(at: address).onOneLine)"
        }
    }

    package var hint: String? {
        switch self {
        case .missing:
            "if the key is yours, have its fingerprint written there; if you do not know it, read docs/procedures.md"
        case .withdrawn: "have it taken off that page, or marked as withdrawn in other words than its digits"
        case .unread: "try again later, or compare with 'rosette keys list' by eye"
        }
    }
}
