import ArgumentParser
import Preview

/// `rosette serve`: the site as it would be built, in a browser, while its source is being written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you write it.",
        discussion: """
            Builds the site in memory and serves it to the browsers of this machine. When a file of content, templates or \
            registry is saved, an open page shows it at once, where you were on it. An error is shown above the page, which \
            stays as it was, until it is fixed. Nothing is written. Control-C ends it.
            """)

    @Option(
        help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The port to answer at; 0 for any that is free. Without it: 8000, or the next one that is free.",
            valueName: "number"))
    var port: UInt16?

    @Flag(help: "Open the front page in a browser.")
    var open = false

    func validate() throws {
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        guard await ServeJob(source: source, port: port, opensBrowser: open).run() else { throw ExitCode(1) }
    }
}
