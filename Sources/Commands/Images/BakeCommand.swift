import ArgumentParser

/// `rosette bake`: puts badge documents into a picture.
struct BakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bake",
        abstract: "Put a badge into a PNG or SVG picture.",
        discussion: """
            A document is a credential of Open Badges 3.0 or an assertion of 2.0. A PNG takes one of each, an SVG one. \
            What was baked in before is replaced; the picture itself stays as it is.
            """)

    @Argument(
        help: ArgumentHelp("The picture to put it into.", valueName: "image"),
        completion: .file(extensions: ["png", "svg"]))
    var image: String

    @Argument(
        help: ArgumentHelp("The badge: JSON, or a signed text.", valueName: "document"),
        completion: .file(extensions: ["json", "jwt", "txt"]))
    var documents: [String]

    @Option(
        help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file(extensions: ["png", "svg"]))
    var output: String

    @Flag(help: "Replace that file if it is there.")
    var replace = false

    func run() throws {
        Terminal.outliveReaders()
        var job = PictureJob(image: image)
        let isDone = job.baked(documents).map { job.write($0, to: output, replacing: replace) } ?? false
        DiagnosticReport(job.log).print(to: .standardError)
        guard isDone else { throw ExitCode(1) }
    }
}
