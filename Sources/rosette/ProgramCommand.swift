import ArgumentParser
import Commands

/// The root command, with the commit that the program was built from; what that changes is in this module alone.
struct ProgramCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        RootCommand.configuration(commit: ProgramCommit.text)
    }
}
