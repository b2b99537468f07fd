import TestSupport

/// The program that checks by hand are made with.
enum OpenSSL {
    /// Whether it is one that knows Ed25519 on its command line: the third version and later ones, and not LibreSSL.
    static func isThere() async -> Bool {
        guard let openssl = Workplace.tool("openssl"), let run = try? await ProgramRun(openssl, ["version"]) else {
            return false
        }
        return run.standardOutput.firstMatch(of: #/^OpenSSL ([3-9]|[1-9][0-9])\./#) != nil
    }
}
