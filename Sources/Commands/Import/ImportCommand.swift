import ArgumentParser
import CatalogModel
import Diagnostics
import Issuing

/// `rosette import`: an export in, a roster out.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn the export of another program into a roster.",
        discussion: """
            The mapping says which columns mean what; '--propose' writes one from the headings of a file. All rows that count \
            are taken or none. What cannot be mapped is told by line and heading; no cell is ever printed. With \
            '--recipients', it reads Open Badges 2.0 assertions instead of a table. docs/coordinators.md explains both.
            """)

    @Argument(
        help: ArgumentHelp(
            "The export, a CSV file; with '--recipients', an assertion or a folder of them.", valueName: "file"),
        completion: .file(extensions: ["csv", "json", "png", "svg", "tsv", "txt"]))
    var file: String

    @Option(
        help: ArgumentHelp("What the columns mean: a file, or the name of a format.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var mapping: String?

    @Option(
        help: ArgumentHelp("Write the roster to this new file, outside of every repository.", valueName: "file"),
        completion: .file(extensions: ["csv", "yml"]))
    var output: String?

    @Option(help: ArgumentHelp("Which comes first in dates such as 6/7/2026.", valueName: "mdy|dmy"))
    var dates: DateOrder?

    @Option(help: ArgumentHelp("How names are written, where not as they are to be shown.", valueName: "last-first"))
    var names: NameOrder?

    @Option(help: ArgumentHelp("The micro-credential that every row is about.", valueName: "name"))
    var credential: String?

    @Option(
        help: ArgumentHelp("The private list of addresses to match assertions with.", valueName: "file"),
        completion: .file(extensions: ["csv", "tsv", "txt"]))
    var recipients: String?

    @Flag(help: "Write a mapping from the headings of the file.")
    var propose = false

    @Option(
        help: ArgumentHelp("The folder that holds content/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Flag(help: "Print the outcome as JSON.")
    var json = false

    func validate() throws {
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
        if propose, mapping != nil || recipients != nil {
            throw ValidationError("'--propose' writes a mapping; leave '--mapping' and '--recipients' out.")
        }
        if !propose, mapping == nil, recipients == nil {
            throw ValidationError(
                "Say what the columns mean with '--mapping FILE'; '--propose' writes such a file from the headings.")
        }
        if recipients != nil, dates != nil || names != nil || credential != nil {
            throw ValidationError("'--dates', '--names' and '--credential' are for tables, not for assertions.")
        }
    }

    func run() async throws {
        Terminal.outliveReaders()
        var job = ImportJob(self)
        let text = job.run()
        DiagnosticReport(job.log).print(to: .standardError)
        if let text { Terminal.standardOutput.write(text) }
        if job.log.hasErrors { throw ExitCode(1) }
    }
}
