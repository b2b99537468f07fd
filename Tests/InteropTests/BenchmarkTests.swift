import Foundation
import TestSupport
import Testing

/// The scripts of `benchmarks/`, on a registry that is quickly issued.
///
/// No figure is looked at: how fast a build is cannot be told while other tests run.
@Suite(.enabled("Python 3 or a C compiler is missing") { BenchmarkTests.isWanted })
struct BenchmarkTests {
    private static let folder = Workplace.repository.appending(path: "benchmarks")

    /// In continuous integration always: a missing tool is then a failure.
    private static var isWanted: Bool {
        Workplace.isContinuousIntegration || (Workplace.tool("python3") != nil && Workplace.tool("cc") != nil)
    }

    @Test func measuresEveryKindOfBuild() async throws {
        let work = try Workplace.newFolder()
        let results = work.appending(path: "results")
        let run = try await python([
            Self.folder.appending(path: "run").path, "--program", Workplace.program.path, "--without-hugo",
            "--sizes", "20", "--rounds", "1", "--folder", work.path, "--results", results.path,
        ])
        #expect(run.status == 0, "\(run.output)")
        let table = try String(contentsOf: results.appending(path: "builds.md"), encoding: .utf8)
        for row in ["Rosette", "nothing changed", "one award added", "the template of all badge pages changed"] {
            #expect(table.contains("\n| \(row) |"), "\(table)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: work.path)
        #expect(left.sorted() == ["cache", "results"])
    }

    @Test func readsFiguresAndComparesSitesAsItShould() async throws {
        let run = try await python(["-m", "unittest", "--quiet", "test_benchmarks"])
        #expect(run.status == 0, "\(run.output)")
    }

    private func python(_ arguments: [String]) async throws -> ProgramRun {
        let python = try #require(Workplace.tool("python3"))
        return try await ProgramRun(
            python, arguments, in: Self.folder, environment: ["PYTHONDONTWRITEBYTECODE": "1"],
            within: .seconds(300))
    }
}
