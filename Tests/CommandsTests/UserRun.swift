import Foundation
import TestSupport

/// What the program printed, and its exit status, after it was run as a person or a script would.
struct UserRun {
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
        let logs = try Workplace.newFolder()
        defer { try? FileManager.default.removeItem(at: logs) }
        let screen = logs.appending(path: "screen")
        try Data().write(to: screen)
        var changes: [String: String?] = ["NO_COLOR": nil, "TERM": "xterm-256color"]
        for (name, value) in environment { changes.updateValue(value, forKey: name) }
        let command = [Workplace.program.path] + arguments
        let run = try await ProgramRun(
            streams.isEmpty ? Workplace.program : URL(filePath: "/usr/bin/env"),
            streams.isEmpty ? arguments : PseudoTerminal.arguments(streams, screen: screen, command: command),
            in: folder, environment: changes)
        status = run.status
        output = run.standardOutput
        diagnostics = run.standardError
        self.screen = try String(contentsOf: screen, encoding: .utf8)
    }
}
