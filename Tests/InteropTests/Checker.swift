import Foundation
import TestSupport

/// A program of `Tests/Interop`, which looks at a built site or a badge without knowing how it was made.
enum Checker: String {
    case html = "check_html.py"
    case links = "check_links.py"
    case badges = "check_badges.py"
    case bakery = "check_bakery.py"
    case credentials = "check_credentials.py"
    case samples = "make_credentials.py"
    case selfTest = "test_checkers.py"
    case catalog = "check_catalog.py"
    case catalogSelfTest = "test_catalog_checks.py"
    case ctdl = "check_ctdl.py"
    case hosts = "check_hosts.py"
    case sbom = "check_sbom.py"

    private static let folder = Workplace.repository.appending(path: "Tests/Interop")

    /// The packages for Open Badges 2.0 and those for 3.0 cannot be installed together; those for CTDL need a newer Python.
    private var environment: String {
        switch self {
        case .html, .links, .badges, .bakery: ".venv"
        case .credentials, .samples, .selfTest, .catalog, .catalogSelfTest: ".venv-credentials"
        case .ctdl: ".venv-ctdl"
        case .hosts, .sbom: ".venv-hosts"
        }
    }

    /// Whether the setup may leave the check out everywhere: no package of the system may bring the Python that it needs.
    private var mayBeMissing: Bool { self == .ctdl }

    func run(_ arguments: [String] = []) async throws -> ProgramRun {
        let python = Workplace.repository.appending(path: "\(environment)/bin/python")
        return try await ProgramRun(python, [Self.folder.appending(path: rawValue).path] + arguments)
    }

    /// Whether to run the check: always in continuous integration, where a missing tool is then a failure.
    func isWanted() async -> Bool {
        if Workplace.isContinuousIntegration, !mayBeMissing { return true }
        guard let answer = try? await run(["--ready"]) else { return false }
        return answer.status == 0
    }
}
