import Foundation
import TestSupport

/// What the program says of its commands when it is asked for a form that programs read: the declarations that `--help` shows.
struct ProgramDescription: Decodable {
    struct Command: Decodable {
        let commandName: String
        let superCommands: [String]?
        let abstract: String?
        let discussion: String?
        let subcommands: [Command]?
        let arguments: [Argument]?

        /// As it is typed: `rosette keys generate`.
        var line: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String

            var text: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let names: [Name]?
        let abstract: String?
        let valueName: String?
        let defaultValue: String?
        let allValues: [String]?
        let isOptional: Bool
        let isRepeating: Bool
    }

    let command: Command

    /// Asks the program that was built with the tests.
    static func read() async throws -> ProgramDescription {
        let run = try await ProgramRun(Workplace.program, ["--experimental-dump-help"])
        return try JSONDecoder().decode(Self.self, from: Data(run.standardOutput.utf8))
    }
}
