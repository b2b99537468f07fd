import Foundation
import TestSupport
import Testing

/// One group of the tests in `Tests/Browser`.
enum PagesCheck: String, CaseIterable, CustomTestStringConvertible {
    case verifyPage = "verify"
    case badgePage = "badge"
    case search = "search"
    case access = "access"
    case everyKind = "kinds"
    case paper = "print"
    case size = "size"
    case serve = "serve"

    var testDescription: String { rawValue }

    private static let program = Workplace.repository.appending(path: "Tests/Browser/check_pages.py")
    private static let python = Workplace.repository.appending(path: ".venv-browser/bin/python")

    func run() async throws -> ProgramRun {
        try await ProgramRun(
            Self.python, [Self.program.path, Workplace.program.path, rawValue], within: .seconds(1_200))
    }

    /// Whether to run the tests: always in continuous integration, where a missing tool is then a failure.
    static func isWanted() async -> Bool {
        if Workplace.isContinuousIntegration { return true }
        guard let answer = try? await ProgramRun(python, [program.path, "--ready"]) else { return false }
        return answer.status == 0
    }
}
