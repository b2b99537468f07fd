import Foundation

/// What a program that was run to its end wrote to its two streams, and its exit status.
struct ProgramRun {
    /// Longer than any build of a test site takes; a program that hangs must not hang the tests.
    private static let limit = Duration.seconds(60)

    /// Below zero where a signal ended the program, also the one that ends it after the limit.
    let status: Int32
    let standardOutput: String
    let standardError: String

    /// Runs a program in a folder and waits for it; the streams go through files, which never fill up.
    init(_ program: URL, _ arguments: [String], in folder: URL) throws {
        let streams = FileManager.default.temporaryDirectory.appending(path: "rosette-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let files = ["output", "error"].map { streams.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        let handles = try files.map { try FileHandle(forWritingTo: $0) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        try process.run()
        let start = ContinuousClock.now
        while process.isRunning {
            if ContinuousClock.now - start > Self.limit { process.terminate() }
            Thread.sleep(forTimeInterval: 0.002)
        }
        process.waitUntilExit()
        for handle in handles { try handle.close() }
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        standardOutput = String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
        standardError = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    }
}
