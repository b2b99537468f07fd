package import Foundation

/// What a program that was run to its end wrote to its two streams, and its exit status.
package struct ProgramRun: Sendable {
    private static let gate = Gate(places: ProcessInfo.processInfo.activeProcessorCount * 2)

    /// Below zero where a signal ended the program, also the one that ends it after the limit.
    package let status: Int32
    package let standardOutput: String
    package let standardError: String
    /// Both streams, the problems last.
    package var output: String { standardOutput + standardError }

    /// Runs a program and waits for it without holding up other tests.
    ///
    /// Its streams go through files: a pipe that nobody empties in time would stop it.
    ///
    /// - Parameters:
    ///   - program: the executable file.
    ///   - arguments: what follows its name.
    ///   - folder: the folder to run it in; this process's own where none is given.
    ///   - changes: set on top of this process's environment; nil takes a variable away.
    ///   - limit: longer than the run takes; a program that hangs must not hang the tests.
    ///   - isAtOnce: whether it starts even where many run: for what takes no time, and is waited for by others.
    /// - Throws: where the program cannot be started.
    package init(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, environment changes: [String: String?] = [:],
        within limit: Duration = .seconds(300), atOnce isAtOnce: Bool = false
    ) async throws {
        // Files are opened when it is its turn: hundreds of runs wait, and a process can have only so many open.
        if !isAtOnce { await Self.gate.enter() }
        do {
            (status, standardOutput, standardError) = try await Self.streams(
                of: program, arguments, in: folder, environment: changes, within: limit)
        } catch {
            if !isAtOnce { await Self.gate.leave() }
            throw error
        }
        if !isAtOnce { await Self.gate.leave() }
    }

    private static func streams(
        of program: URL, _ arguments: [String], in folder: URL?, environment changes: [String: String?],
        within limit: Duration
    ) async throws -> (Int32, String, String) {
        let streams = FileManager.default.temporaryDirectory.appending(path: "rosette-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let files = ["output", "error"].map { streams.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        let handles = try files.map { try FileHandle(forWritingTo: $0) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        var environment = ProcessInfo.processInfo.environment
        for (name, value) in changes { environment[name] = value }
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        let watch = Task.detached {
            try await Task.sleep(for: limit)
            process.terminate()
        }
        defer { watch.cancel() }
        try await runToItsEnd(process)
        for handle in handles { try handle.close() }
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        let status = process.terminationStatus
        return (process.terminationReason == .exit ? status : -status, texts[0], texts[1])
    }

    /// Starts a process and waits for its end.
    package static func runToItsEnd(_ process: Process) async throws {
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do {
                try process.run()
            } catch {
                ended.resume(throwing: error)
            }
        }
    }
}
