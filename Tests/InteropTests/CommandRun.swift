import Foundation

/// What a program that was run to its end printed, on both streams, and its exit status.
struct CommandRun {
    let status: Int32
    let output: String

    /// Runs a program with this process's environment and the changes given.
    ///
    /// Its output goes through a file: a pipe that nobody empties in time would stop it.
    init(_ program: URL, _ arguments: [String], environment changes: [String: String] = [:]) async throws {
        let files = FileManager.default
        let log = files.temporaryDirectory.appending(path: "rosette-interop-\(UUID().uuidString).log")
        try Data().write(to: log)
        defer { try? files.removeItem(at: log) }
        let handle = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(changes) { _, change in change }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do {
                try process.run()
            } catch {
                ended.resume(throwing: error)
            }
        }
        try handle.close()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    }
}
