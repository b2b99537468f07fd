import ArgumentParser
import Baking

/// `rosette unbake`: takes a badge document out of a picture.
struct UnbakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unbake",
        abstract: "Take the badge out of a PNG or SVG picture.",
        discussion: """
            Prints the credential of Open Badges 3.0, or the assertion of 2.0 where there is no credential. That it was \
            found says nothing about whether it is genuine: see 'rosette help verify'.
            """)

    @Argument(
        help: ArgumentHelp("The picture.", valueName: "image"),
        completion: .file(extensions: ["png", "svg"]))
    var image: String

    @Flag(help: "Take the Open Badges 2.0 assertion where there are both.")
    var assertion = false

    @Option(
        help: ArgumentHelp("The file to write, in place of printing.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var output: String?

    @Flag(help: "Replace that file if it is there.")
    var replace = false

    func run() throws {
        Terminal.outliveReaders()
        var job = PictureJob(image: image)
        var isDone = false
        if let text = job.unbaked(assertion ? .openBadges2 : nil) {
            let line = text.hasSuffix("\n") ? text : text + "\n"
            isDone = output.map { job.write(Array(line.utf8), to: $0, replacing: replace) } ?? true
            if output == nil { Terminal.standardOutput.write(line) }
        }
        DiagnosticReport(job.log).print(to: .standardError)
        guard isDone else { throw ExitCode(1) }
    }
}
