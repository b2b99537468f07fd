import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Commands on the registry that are killed at any moment, and then run again; `make faults` does it a hundred times each.
@Suite(.timeLimit(.minutes(60)), .serialized)
struct InterruptedRunTests {
    /// A command, and what the registry is before it and after it.
    private struct Scene {
        let folder: IssuingFolder
        let arguments: [String]
        let before: [String: Data]
        let after: [String: Data]
        /// How long a run takes that nothing interrupts.
        let duration: Duration
    }

    private func scene(_ folder: IssuingFolder, _ arguments: [String]) async throws -> Scene {
        let before = try folder.contents
        let options = ["--key", folder.path("key.json"), "--at", "2026-10-05T00:00:00Z"]
        let clock = ContinuousClock()
        var status: Int32 = 0
        let duration = try await clock.measure {
            status = try await folder.run(arguments + options).status
        }
        #expect(status == 0)
        let after = try folder.contents
        #expect(after != before)
        return Scene(
            folder: folder, arguments: arguments + options, before: before, after: after, duration: duration)
    }

    /// Kills the command at moments spread over its run; after each, the registry is as before or as after, or the next run
    /// makes it so, and that run ends as one that nothing interrupted.
    private func killAndRunAgain(_ scene: Scene, times: Int) async throws {
        let clock = ContinuousClock()
        var (killed, duration) = (0, scene.duration)
        for number in 0..<times {
            try scene.folder.restore(scene.before)
            // Spread over the whole run: each step of the golden ratio falls between the earlier ones.
            let delay = duration * (Double(number) * 0.618_034).truncatingRemainder(dividingBy: 1)
            let start = clock.now
            if try await isKilled(after: delay, scene) {
                killed += 1
            } else {
                // How fast the machine is depends on what else it does.
                duration = clock.now - start
            }
            let again = try await scene.folder.run(scene.arguments)
            #expect(again.status == 0, "after \(delay): \(again.diagnostics)")
            let now = try scene.folder.contents
            #expect(now.keys.sorted() == scene.after.keys.sorted(), "after \(delay)")
            for (path, bytes) in now where bytes != scene.after[path] { Issue.record("\(path) differs after \(delay)") }
        }
        #expect(killed > times / 4, "\(killed) of \(times) were killed: the machine's speed changed")
    }

    private func isKilled(after delay: Duration, _ scene: Scene) async throws -> Bool {
        let process = Process()
        process.executableURL = Workplace.program
        process.arguments = scene.arguments + ["--specimens"]
        process.currentDirectoryURL = scene.folder.source.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let watch = Task.detached {
            while !process.isRunning, !Task.isCancelled { await Task.yield() }
            try await Task.sleep(for: delay)
            kill(process.processIdentifier, SIGKILL)
        }
        try await ProgramRun.runToItsEnd(process)
        watch.cancel()
        return process.terminationReason == .uncaughtSignal
    }

    @Test func issuesTheSameAfterBeingKilled() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let rows = (0..<8).map { "e\($0)@school.example,equity-mindset@2020-09,2026-06-30,Earner \($0),yes\n" }
        try folder.put("email,credential,completed,name,consent\n" + rows.joined(), at: "roster.csv")
        try await killAndRunAgain(try await scene(folder, ["issue", folder.path("roster.csv")]), times: 30)
    }

    @Test func revokesTheSameAfterBeingKilled() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let id = try #require(try await folder.issue().first)
        try await killAndRunAgain(
            try await scene(folder, ["revoke", id, "--reason", "issued-in-error"]), times: 10)
    }

    @Test func reissuesTheSameAfterBeingKilled() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let id = try #require(try await folder.issue().first)
        try await killAndRunAgain(try await scene(folder, ["reissue", id, "--withhold-name"]), times: 10)
    }

    @Test func signsStatusListsTheSameAfterBeingKilled() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        _ = try await folder.issue()
        try await killAndRunAgain(try await scene(folder, ["status"]), times: 8)
    }

    /// Of two runs at once, one waits or is told; whatever it is, the registry is that of one run.
    @Test func letsTwoRunsAtOnceIssueOnce() async throws {
        let folder = try IssuingFolder()
        try await folder.generate()
        let scene = try await scene(folder, ["issue", folder.path("roster.csv")])
        for _ in 0..<10 {
            try folder.restore(scene.before)
            async let first = folder.run(scene.arguments)
            async let second = folder.run(scene.arguments)
            let runs = try await [first, second]
            #expect(runs.contains { $0.status == 0 })
            for run in runs where run.status != 0 {
                #expect(run.diagnostics.contains("[registry-busy]"), "\(run.diagnostics)")
            }
            #expect(try folder.contents == scene.after)
        }
    }
}
