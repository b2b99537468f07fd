import Foundation

/// What the program printed on both streams, and its exit status, after it was run as a person or a script would.
struct ProgramRun {
    /// A stream that can be a terminal.
    enum Stream: String {
        case output
        case diagnostics
    }

    let status: Int32
    /// Standard output, where it was not the terminal.
    let output: String
    /// Standard error, where it was not the terminal.
    let diagnostics: String
    /// What came to the terminal, with its control characters.
    let screen: String

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: what follows the program's name.
    ///   - folder: the folder to run it in.
    ///   - environment: set on top of this process's own; no `NO_COLOR`, and a terminal that knows colors, unless told.
    ///   - streams: those that go to a terminal; the others go to files.
    /// - Throws: where the program cannot be started.
    init(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], terminal streams: Set<Stream> = []
    ) async throws {
        let logs = folder.appending(path: "logs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let screen = try Self.newFile(logs.appending(path: "screen")).url
        let output = try Self.newFile(logs.appending(path: "output"))
        let diagnostics = try Self.newFile(logs.appending(path: "diagnostics"))
        let process = Process()
        process.executableURL = streams.isEmpty ? BuiltProgram.url : PseudoTerminal.python
        process.arguments =
            streams.isEmpty
            ? arguments
            : PseudoTerminal.arguments(streams, screen: screen, command: [BuiltProgram.url.path] + arguments)
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        variables["NO_COLOR"] = nil
        variables["TERM"] = "xterm-256color"
        process.environment = variables.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.handle
        process.standardError = diagnostics.handle
        try await Self.runToItsEnd(process)
        status = process.terminationStatus
        self.output = try String(contentsOf: output.url, encoding: .utf8)
        self.diagnostics = try String(contentsOf: diagnostics.url, encoding: .utf8)
        self.screen = try String(contentsOf: screen, encoding: .utf8)
    }

    /// Waits for a process without holding up other tests.
    static func runToItsEnd(_ process: Process) async throws {
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do {
                try process.run()
            } catch {
                ended.resume(throwing: error)
            }
        }
    }

    private static func newFile(_ url: URL) throws -> (url: URL, handle: FileHandle) {
        try Data().write(to: url)
        return (url, try FileHandle(forWritingTo: url))
    }
}
