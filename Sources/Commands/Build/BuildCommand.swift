import ArgumentParser
import SiteBuilding

/// `rosette build`: content, templates and registry in, a site out.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Everything is checked before anything is written: with one error, the output folder stays as it is. \
            Files in the output folder that no build made are left alone.
            """)

    @Option(
        help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Option(
        help: ArgumentHelp("The folder to write the site to.", valueName: "dir"),
        completion: .directory)
    var output = "public"

    @Flag(help: "Build for publication: leave specimens out and refuse an example address.")
    var release = false

    @Option(
        help: ArgumentHelp(
            "Make one part of the site, such as 3/16: the third of sixteen, each with an output folder of its own.",
            valueName: "part"),
        transform: { text in
            guard let shard = BuildShard(text) else {
                throw ValidationError("'\(text)' is not a part such as '3/16', the third of sixteen.")
            }
            return shard
        })
    var shard = BuildShard.whole

    @Option(
        defaultAsFlag: TimingsFormat.table.rawValue,
        help: ArgumentHelp(
            "Tell where the time went, as a table or as json.", valueName: "format"),
        completion: .list(TimingsFormat.allCases.map(\.rawValue)))
    var timings: String?

    @OptionGroup var report: ReportOptions

    @Flag(help: "Print nothing but problems.")
    var quiet = false

    func validate() throws {
        // An empty name would mean the root of the file system.
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
        if let timings, TimingsFormat(rawValue: timings) == nil {
            throw ValidationError("'\(timings)' is no form of timings; there are 'table' and 'json'.")
        }
        if timings != nil, report.format != .text {
            throw ValidationError("'--timings' and '--format \(report.format.rawValue)' both print to standard output.")
        }
        if output.isEmpty { throw ValidationError("'--output' is followed by an empty name.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        let clock = ContinuousClock()
        let start = clock.now
        let stopwatch = timings == nil ? Stopwatch() : Stopwatch { clock.now - start }
        let progress = ProgressLine(isWanted: !quiet && Terminal.standardError.isInteractive)
        let builder = SiteBuilder(
            SiteBuilder.Options(
                source: source, output: output, isRelease: release, program: ProgramIdentity.text, shard: shard),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: { progress.advance($0) },
            stopwatch: stopwatch)
        let result = await progress.shown { await builder.build() }
        report.print(DiagnosticReport(result.log), source: source)
        guard let summary = result.summary else { throw ExitCode(1) }
        let elapsed = clock.now - start
        let format = timings.flatMap(TimingsFormat.init)
        let times = TimingsReport(timings: stopwatch.timings, elapsed: elapsed)
        // What a program reads has nothing beside it.
        if format == .json { return Terminal.standardOutput.write(times.json) }
        guard report.format == .text else { return }
        if !quiet {
            Terminal.standardOutput.write(
                BuildReport(summary: summary, shard: shard, output: output, elapsed: elapsed).text)
        }
        if format == .table { Terminal.standardOutput.write(times.table) }
    }
}
