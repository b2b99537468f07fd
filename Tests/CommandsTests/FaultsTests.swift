import Foundation
import TestSupport
import Testing

/// A short run of `make faults`: real processes that are killed, that have no room or no rights, and that are in each other's way.
@Suite(.timeLimit(.minutes(60)))
struct FaultsTests {
    private static let program = Workplace.repository.appending(path: "Tests/Faults/run")

    private static let isPythonThere = Workplace.tool("python3") != nil

    @Test(
        .enabled(if: isPythonThere || Workplace.isContinuousIntegration, "'python3' is missing"),
        arguments: ["kills", "disks", "rights", "changes", "at-once", "clocks"])
    func leavesTheOldOrTheNewWhatever(_ part: String) async throws {
        let run = try await ProgramRun(
            Self.program, [Workplace.program.path, "--part", part, "--times", "2"], within: .seconds(1_200))
        #expect(run.status == 0, "\(run.output)")
        #expect(run.standardOutput.hasPrefix("\(part): "))
    }
}
