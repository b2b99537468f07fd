import ArgumentParser
import Diagnostics

/// `rosette permalinks`: keeps the list of all addresses that were ever published.
struct PermalinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permalinks",
        abstract: "Note the addresses of the site, so that none is lost.",
        discussion: """
            Adds every address that the site publishes to content/permalinks.txt, and removes none: pages, files, the places \
            on pages that badges name, and how many badges there are. From then on, a build fails where one of them is \
            gone, until a page says under 'aliases' that it was its address before. Run it when something new was published, \
            and commit the file.
            """)

    @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
    var source = "."

    @Flag(help: "Write nothing; list what is not noted yet, and end with 1 if there is anything.")
    var check = false

    @Flag(help: "Print nothing but problems.")
    var quiet = false

    func validate() throws {
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        let progress = ProgressLine(isWanted: !quiet && Terminal.standardError.isInteractive)
        let job = PermalinksJob(source: source, isCheck: check, progress: { progress.advance($0) })
        let (log, outcome) = await progress.shown { await job.run() }
        DiagnosticReport(log, consequence: "nothing was changed").print(to: .standardError)
        guard let outcome else { throw ExitCode(1) }
        if !quiet { Terminal.standardOutput.write(outcome.text) }
        if check, !outcome.isComplete { throw ExitCode(1) }
    }
}
