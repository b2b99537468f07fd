import Foundation
import TestSupport
import Testing

/// The scripts of `benchmarks/`, on a registry that is quickly issued. No figure is looked at: how fast a build is cannot be
/// told while other tests run.
@Suite(.enabled("Python 3 or a C compiler is missing") { Tools.areThere })
struct BenchmarkTests {
    private enum Tools {
        static let python = Workplace.tool("python3")
        static var areThere: Bool { Workplace.isContinuousIntegration || (python != nil && Workplace.tool("cc") != nil) }
    }

    private static let folder = Workplace.repository.appending(path: "benchmarks")

    @Test func measuresEveryKindOfBuild() async throws {
        let work = try Workplace.newFolder()
        let results = work.appending(path: "results")
        let run = try await python([
            Self.folder.appending(path: "run").path, "--program", Workplace.program.path, "--sizes", "20", "--rounds", "1",
            "--without-hugo", "--folder", work.path, "--results", results.path,
        ])
        #expect(run.status == 0, "\(run.output)")
        let table = try String(contentsOf: results.appending(path: "builds.md"), encoding: .utf8)
        for line in ["| Rosette |", "| the floor", "| nothing changed |", "| the template of all badge pages changed |"] {
            #expect(table.contains("\n\(line)"), "\(table)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: work.path)
        #expect(left.sorted() == ["cache", "results"])
    }

    @Test func readsFiguresAndComparesSitesAsItShould() async throws {
        let run = try await python(["-m", "unittest", "--quiet", "test_benchmarks"])
        #expect(run.status == 0, "\(run.output)")
    }

    private func python(_ arguments: [String]) async throws -> ProgramRun {
        let python = try #require(Tools.python)
        return try await ProgramRun(
            python, arguments, in: Self.folder, environment: ["PYTHONDONTWRITEBYTECODE": "1"], within: .seconds(300))
    }
}
