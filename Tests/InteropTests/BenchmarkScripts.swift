import Foundation
import TestSupport
import Testing

/// The scripts of `benchmarks/`, which need Python and a C compiler alone; Hugo is left out.
enum BenchmarkScripts {
    private static let folder = Workplace.repository.appending(path: "benchmarks")

    /// In continuous integration always: a missing tool is then a failure.
    static var areWanted: Bool {
        Workplace.isContinuousIntegration || (Workplace.tool("python3") != nil && Workplace.tool("cc") != nil)
    }

    /// Measures the builds of 20 awards once.
    static func measure(in work: URL, results: URL) async throws -> ProgramRun {
        try await python([
            folder.appending(path: "run").path, "--program", Workplace.program.path, "--without-hugo",
            "--sizes", "20", "--rounds", "1", "--folder", work.path, "--results", results.path,
        ])
    }

    /// Runs the scripts' own tests.
    static func test() async throws -> ProgramRun {
        try await python(["-m", "unittest", "--quiet", "test_benchmarks"])
    }

    private static func python(_ arguments: [String]) async throws -> ProgramRun {
        let python = try #require(Workplace.tool("python3"))
        return try await ProgramRun(
            python, arguments, in: folder, environment: ["PYTHONDONTWRITEBYTECODE": "1"], within: .seconds(300))
    }
}
