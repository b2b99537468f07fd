import ArgumentParser
import Diagnostics

/// How a command that checks tells what it found.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How problems are told: text to standard error, or json, sarif or github to standard output.",
            valueName: "format"))
    var format = ReportFormat.text

    /// Prints what was found, in the form that was asked for.
    ///
    /// - Parameters:
    ///   - report: what was found.
    ///   - source: the source folder, as the user called it.
    func print(_ report: DiagnosticReport, source: String) {
        let paths = ReportedPaths(source: source)
        let diagnostics = report.log.sorted
        switch format {
        case .text: report.print(to: .standardError)
        case .json: Terminal.standardOutput.write(JSONReport(diagnostics, paths: paths).text)
        case .sarif: Terminal.standardOutput.write(SARIFReport(diagnostics, paths: paths).text)
        case .github: Terminal.standardOutput.write(WorkflowCommands(diagnostics, paths: paths).text)
        }
    }
}
