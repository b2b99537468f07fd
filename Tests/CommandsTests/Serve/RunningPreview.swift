import Foundation
import Synchronization
import TestSupport
import Testing

/// `rosette serve` while it runs, with what it has said so far.
final class RunningPreview: Sendable {
    /// Long enough for a machine that has much else to do.
    private static let patience = Duration.seconds(600)

    /// The front page: `http://127.0.0.1:40123/`.
    let address: URL
    private let process: Process
    private let streams: (output: URL, problems: URL)

    /// Starts it at a port that is free, and waits until it answers.
    ///
    /// - Parameters:
    ///   - folder: the source folder.
    ///   - port: what follows `--port`; nil to leave the option out.
    ///   - arguments: more of them.
    ///   - environment: set on top of this process's own.
    /// - Throws: where it does not answer.
    init(
        in folder: SourceFolder, port: String? = "0", _ arguments: [String] = [], environment: [String: String] = [:]
    ) async throws {
        let logs = try Workplace.newFolder()
        streams = (logs.appending(path: "output"), logs.appending(path: "problems"))
        for file in [streams.output, streams.problems] { try Data().write(to: file) }
        process = Process()
        process.executableURL = Workplace.program
        process.arguments = ["serve"] + (port.map { ["--port", $0] } ?? []) + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams.output)
        process.standardError = try FileHandle(forWritingTo: streams.problems)
        try process.run()
        let said = try await Self.text(in: streams.output) { $0.contains(" until you press Control-C\n") }
        let match = try #require(said.firstMatch(of: /the site is at (http:\S+) until/))
        address = try #require(URL(string: String(match.1)))
    }

    deinit { if process.isRunning { process.terminate() } }

    var port: String { address.port.map(String.init) ?? "" }

    /// What it printed, once that is as it should be.
    func output(where isThere: (String) -> Bool) async throws -> String {
        try await Self.text(in: streams.output, where: isThere)
    }

    /// What it said of problems, once that is as it should be.
    func problems(where isThere: (String) -> Bool) async throws -> String {
        try await Self.text(in: streams.problems, where: isThere)
    }

    /// The number of lines that tell of changes.
    func news() throws -> Int {
        try String(contentsOf: streams.output, encoding: .utf8).split(separator: "\n")
            .count { $0.prefixMatch(of: /\d\d:\d\d:\d\d/) != nil }
    }

    /// What curl has to say of a path below the front page, or of one of the host: the head of the answer and its body.
    func answer(_ path: String, _ options: String...) async throws -> String {
        let curl = try #require(Workplace.tool("curl"))
        let host = address.absoluteString.dropLast(address.path(percentEncoded: true).count)
        let url = path.hasPrefix("/") ? host + path : address.absoluteString[...] + path
        return try await ProgramRun(
            curl,
            ["--silent", "--include", "--path-as-is", "--noproxy", "*"] + options + [String(url)],
            atOnce: true
        ).standardOutput
    }

    /// Asks again until the answer is as it should be.
    func answer(_ path: String, where isThere: (String) -> Bool) async throws -> String {
        try await Self.again {
            try await answer(path)
        } until: {
            isThere($0)
        }
    }

    /// Ends it as Control-C does.
    ///
    /// - Returns: its exit status; below zero where the signal itself ended it.
    func interrupt() async throws -> Int32 {
        process.interrupt()
        _ = try await Self.again {
            process.isRunning ? "runs" : ""
        } until: {
            $0.isEmpty
        }
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    private static func text(in file: URL, where isThere: (String) -> Bool) async throws -> String {
        try await again {
            try String(contentsOf: file, encoding: .utf8)
        } until: {
            isThere($0)
        }
    }

    private static func again(_ look: () async throws -> String, until isThere: (String) -> Bool) async throws -> String
    {
        let clock = ContinuousClock()
        let start = clock.now
        while true {
            let seen = try await look()
            if isThere(seen) { return seen }
            try #require(clock.now - start < patience, "waited in vain; the last was: \(seen)")
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
