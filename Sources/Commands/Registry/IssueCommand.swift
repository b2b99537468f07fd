import ArgumentParser
import CatalogModel

/// `rosette issue`: a roster in, signed badges in the registry.
struct IssueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Give every row of a roster its badge.",
        discussion: """
            A roster is a table (CSV) with the columns 'email' or 'earner', 'credential' and 'completed', and perhaps \
            'name', 'consent', 'identity', 'credit' and 'provider'. All rows are issued or none. A row that has its badge \
            already adds nothing, so the same roster can be issued again.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    @Argument(
        help: ArgumentHelp("The table of completions, kept outside of the repository.", valueName: "roster"),
        completion: .file(extensions: ["csv", "tsv", "txt"]))
    var roster: String

    @Option(
        help: ArgumentHelp("Write the private list of addresses and links to this file.", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var links: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Issue another badge in place of this revoked one; may be said again.", valueName: "award"))
    var again: [AwardID] = []

    @Flag(help: "Say what would be issued, and write nothing.")
    var dryRun = false

    @Flag(help: "Print the outcome as JSON, with lines of the roster and ids.")
    var json = false

    func run() async throws {
        Terminal.outliveReaders()
        var job = IssueJob(self)
        let report = await job.run()
        DiagnosticReport(job.log).print(to: .standardError)
        guard let report else { throw ExitCode(1) }
        Terminal.standardOutput.write(json ? report.json : report.text)
        guard job.writeLinks(of: report) else { throw ExitCode(1) }
    }
}
