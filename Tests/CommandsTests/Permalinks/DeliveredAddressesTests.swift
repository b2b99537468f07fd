import Foundation
import TestSupport
import Testing

/// The list of addresses of the project's own site.
@Suite struct DeliveredAddressesTests {
    @Test func areAllNoted() async throws {
        let run = try await ProgramRun(
            Workplace.program, ["permalinks", "--check", "--source", Workplace.repository.path])
        #expect(
            run.status == 0 && run.standardOutput == "",
            "run 'rosette permalinks', and commit content/permalinks.txt:\n\(run.output)")
    }
}
