import ArgumentParser
import Diagnostics

/// `rosette archive`: site and source in one file that outlives the program, and the check of such a file.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Put the site and all that it is made from into one file, or check such a file.",
        discussion: """
            Builds the site and writes it, content, templates, registry, checksums and a guide for whoever finds it into one \
            zip file. The same source gives the same bytes. Private keys and rosters are never part of it; a file in \
            content/ that looks like one is refused. While it works, it needs room for the site twice beside the archive.

            With '--verify', nothing is written or unpacked: every checksum, every seal and proof is checked, and that \
            every address is there that the registry promises.
            """)

    @Option(
        help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Option(
        help: ArgumentHelp("The archive to write.", valueName: "file"),
        completion: .file(extensions: ["zip"]))
    var output = "archive.zip"

    @Flag(help: "Archive the site as it is published: without specimens, and refused for an example address.")
    var release = false

    @Flag(help: "Write over an archive of this name.")
    var replace = false

    @Option(
        help: ArgumentHelp("Check this archive, and write none.", valueName: "file"),
        completion: .file(extensions: ["zip"]))
    var verify: String?

    @Flag(help: "Print nothing but problems.")
    var quiet = false

    func validate() throws {
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
        if output.isEmpty { throw ValidationError("'--output' is followed by an empty name.") }
        if verify?.isEmpty == true { throw ValidationError("'--verify' is followed by an empty name.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        let progress = ProgressLine(isWanted: !quiet && Terminal.standardError.isInteractive)
        let job = ArchiveJob(
            source: source, output: output, isRelease: release, replaces: replace, progress: { progress.advance($0) })
        let (log, text) = await progress.shown {
            if let verify { await job.verify(verify) } else { await job.write() }
        }
        let consequence = verify == nil ? "no archive was written" : "the archive is not whole"
        DiagnosticReport(log, consequence: consequence).print(to: .standardError)
        guard let text else { throw ExitCode(1) }
        if !quiet { Terminal.standardOutput.write(text) }
    }
}
