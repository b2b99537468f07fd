package import ArgumentParser

/// `rosette`: says what there is to do.
package struct RootCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rosette",
        abstract: "Builds a catalog of micro-credentials and a verification page for every badge.",
        version: ProgramIdentity.version,
        subcommands: [
            NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self,
            ImportCommand.self, IssueCommand.self, ReissueCommand.self, RevokeCommand.self, StatusCommand.self,
            KeysCommand.self, VerifyCommand.self, StatsCommand.self, PermalinksCommand.self, ArchiveCommand.self,
            BakeCommand.self, UnbakeCommand.self,
        ])

    package init() {}
}
