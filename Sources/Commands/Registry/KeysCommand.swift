import ArgumentParser

/// `rosette keys`: the keys that badges are signed with.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make, replace and list the keys that badges are signed with.",
        subcommands: [KeysGenerateCommand.self, KeysRotateCommand.self, KeysListCommand.self])
}
