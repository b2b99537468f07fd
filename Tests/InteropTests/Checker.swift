import Foundation
import TestSupport

/// A program of `Tests/Interop`, which looks at a built site without knowing how it was built.
enum Checker: String {
    case html = "check_html.py"
    case links = "check_links.py"
    case badges = "check_badges.py"

    private static let python = Workplace.repository.appending(path: ".venv/bin/python")
    private static let folder = Workplace.repository.appending(path: "Tests/Interop")

    func run(_ arguments: [String]) async throws -> ProgramRun {
        try await ProgramRun(Self.python, [Self.folder.appending(path: rawValue).path] + arguments)
    }

    /// Whether to run the check: always in continuous integration, where a missing tool is then a failure.
    func isWanted() async -> Bool {
        if Workplace.isContinuousIntegration { return true }
        guard let answer = try? await run(["--ready"]) else { return false }
        return answer.status == 0
    }
}
