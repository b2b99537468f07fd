import Foundation
import TestSupport
import Testing

/// A short run of `make faults`: real processes that are killed, that have no room or no rights, and that are in each other's way.
@Suite(.timeLimit(.minutes(60)))
struct FaultsTests {
    private static let program = Workplace.repository.appending(path: "Tests/Faults/run")

    private static let isPythonThere = Workplace.tool("python3") != nil

    // All parts one after the other: they would be in the way of all other programs that tests start, and those in theirs.
    @Test(.enabled(if: isPythonThere || Workplace.isContinuousIntegration, "'python3' is missing"))
    func leavesTheOldOrTheNewWhatever() async throws {
        let run = try await ProgramRun(
            Self.program, [Workplace.program.path, "--times", "2"], within: .seconds(1_800))
        #expect(run.status == 0, "\(run.output)")
        let parts = run.standardOutput.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(parts == ["kills", "disks", "rights", "changes", "at-once", "clocks"], "\(run.output)")
    }
}
