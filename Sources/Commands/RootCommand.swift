package import ArgumentParser

/// `rosette`: says what there is to do.
package enum RootCommand {
    /// What the program is called, what its version is and which commands it has.
    ///
    /// - Parameter commit: the commit that it was built from, for `--version`.
    /// - Returns: the configuration of the whole program.
    package static func configuration(commit: String) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "rosette",
            abstract: "Builds a catalog of micro-credentials and a verification page for every badge.",
            version: "rosette \(ProgramIdentity.version) (\(commit))",
            subcommands: [
                NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self,
                ImportCommand.self, IssueCommand.self, ReissueCommand.self, RevokeCommand.self, StatusCommand.self,
                KeysCommand.self, VerifyCommand.self, StatsCommand.self, ArchiveCommand.self, BakeCommand.self,
                UnbakeCommand.self,
            ])
    }
}
