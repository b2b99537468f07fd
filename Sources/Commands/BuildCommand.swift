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

    @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
    var source = "."

    @Option(help: ArgumentHelp("The folder to write the site to. (default: public)", valueName: "dir"))
    var output: String?

    @Flag(help: "Build for publication: leave specimens out and refuse an example address.")
    var release = false

    @Flag(help: "Print nothing but problems.")
    var quiet = false

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let output = output ?? "public"
        let progress = ProgressLine(isShown: !quiet && Terminal.standardError.isInteractive)
        let builder = SiteBuilder(
            SiteBuilder.Options(source: source, output: output, isRelease: release), progress: { progress.advance($0) })
        let result = await builder.build()
        progress.clear()
        DiagnosticReport(result.log).print(to: .standardError)
        guard let summary = result.summary else { throw ExitCode(1) }
        if !quiet {
            Terminal.standardOutput.write(
                BuildReport(summary: summary, output: output, elapsed: clock.now - start).text)
        }
    }
}
