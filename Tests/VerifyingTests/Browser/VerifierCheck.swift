import Foundation
import TestSupport

/// `Tests/Browser/check_verifier.py`, which runs the verifier for browsers in Chromium.
enum VerifierCheck: String {
    case cases
    case own
    case vectors

    private static let program = Workplace.repository.appending(path: "Tests/Browser/check_verifier.py")
    private static let python = Workplace.repository.appending(path: ".venv-browser/bin/python")

    func run(on file: URL) async throws -> ProgramRun {
        try await ProgramRun(Self.python, [Self.program.path, Workplace.program.path, rawValue, file.path])
    }

    /// Whether to run the check: always in continuous integration, where a missing tool is then a failure.
    static func isWanted() async -> Bool {
        if Workplace.isContinuousIntegration { return true }
        guard let answer = try? await ProgramRun(python, [program.path, "--ready"]) else { return false }
        return answer.status == 0
    }
}
