import ArgumentParser
import CatalogModel
import Diagnostics

/// `rosette check`: everything that can be wrong, found without writing anything.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the source folder, and the proof of every badge.",
        discussion: """
            Checks all that 'rosette build' checks, and besides it the own proof of each badge and status list, which takes \
            some 300 microseconds a badge. It also warns of pages that no one links to, of pictures that are too large and \
            of status lists that are older than a year. Nothing is written; where all is well, nothing is printed.

            With '--external', the pages of other sites that are linked to are asked for, one at a time a host. What was \
            there is not asked for again for 14 days; '.rosette/links.json' in the source folder keeps that. The page that \
            'key-fingerprints-at' in site.yml names is compared with the keys each time.

            With '--since', it also fails if an award, a revocation, a key or a frozen achievement was removed or altered \
            since that Git revision. Badges that were revoked or replaced are no alteration. Run it for each change that \
            is proposed: 'rosette check --since origin/main'.
            """)

    @Option(
        help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Option(help: ArgumentHelp("Compare the registry with this Git revision.", valueName: "rev"))
    var since: String?

    @Flag(help: "Ask other sites whether the pages that are linked to are there.")
    var external = false

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    @OptionGroup var report: ReportOptions

    @Flag(help: "Show no progress.")
    var quiet = false

    func validate() throws {
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
        if since?.isEmpty == true { throw ValidationError("'--since' is followed by an empty name.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        let progress = ProgressLine(isWanted: !quiet && Terminal.standardError.isInteractive)
        let job = CheckJob(
            source: source, since: since, isExternal: external, today: UTCInstant.now?.date,
            progress: { progress.advance($0) })
        let log = await progress.shown { await job.run() }
        let found = DiagnosticReport(log, consequence: "nothing was changed", isStrict: strict)
        report.print(found, source: source)
        if found.isFailure { throw ExitCode(1) }
    }
}
