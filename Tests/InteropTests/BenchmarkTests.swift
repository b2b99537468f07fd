import Foundation
import TestSupport
import Testing

/// The benchmarks, on a registry that is quickly issued.
///
/// No figure is looked at: how fast a build is cannot be told while other tests run.
@Suite(.enabled("Python 3 or a C compiler is missing") { BenchmarkScripts.areWanted })
struct BenchmarkTests {
    @Test func measureEveryKindOfBuild() async throws {
        // Outside of the repository: no private key is made in one.
        let work = FileManager.default.temporaryDirectory.appending(path: "rosette-benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: work) }
        let results = work.appending(path: "results")
        let run = try await BenchmarkScripts.measure(in: work, results: results)
        #expect(run.status == 0, "\(run.output)")
        let table = try String(contentsOf: results.appending(path: "builds.md"), encoding: .utf8)
        for row in ["Rosette", "nothing changed", "one award added", "the template of all badge pages changed"] {
            #expect(table.contains("\n| \(row) |"), "\(table)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: work.path)
        #expect(left.sorted() == ["cache", "results"])
    }

    @Test func readFiguresAndCompareSitesAsTheyShould() async throws {
        let run = try await BenchmarkScripts.test()
        #expect(run.status == 0, "\(run.output)")
    }
}
