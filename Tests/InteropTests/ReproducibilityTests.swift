import Foundation
import TestSupport
import Testing

struct ReproducibilityTests {
    @Test func buildsTheSameBytesInAnyTimeZoneLanguageAndNumberOfCores() async throws {
        let here = try await SiteSource(named: "all-cores").build(environment: ["TZ": "UTC", "LC_ALL": "C"])
        let there = try await buildOnOneCore(environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
        let first = try contents(of: here)
        let second = try contents(of: there)
        #expect(!first.isEmpty)
        #expect(first.keys.sorted() == second.keys.sorted())
        let different = first.keys.sorted().filter { first[$0] != second[$0] }
        #expect(different.isEmpty, "these files differ: \(different.joined(separator: ", "))")
    }

    /// Holds the program to one core where the system can (`taskset` is on nearly every Linux; macOS has no such tool).
    private func buildOnOneCore(environment: [String: String]) async throws -> URL {
        let source = try SiteSource(named: "one-core")
        let taskset = URL(filePath: "/usr/bin/taskset")
        var environment = environment
        environment["LANG"] = environment["LC_ALL"]
        // Counting cores does not see the hold; this keeps Swift's own threads to one as well.
        environment["LIBDISPATCH_COOPERATIVE_POOL_STRICT"] = "1"
        guard FileManager.default.isExecutableFile(atPath: taskset.path), let core = firstAllowedCore() else {
            return try await source.build(environment: environment)
        }
        return try await source.build(
            with: taskset, before: ["--cpu-list", core, Workplace.program.path], environment: environment)
    }

    /// A container may be confined to some cores, and core 0 need not be among them.
    private func firstAllowedCore() -> String? {
        let status = try? String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8)
        let allowed = status?.firstMatch(of: /Cpus_allowed_list:\s*(\d+)/)
        return allowed.map { String($0.1) }
    }

    private func contents(of folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[name] = try Data(contentsOf: file)
            }
        }
        return files
    }
}
