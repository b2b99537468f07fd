import ArgumentParser
import CatalogModel

/// `rosette new`: files to begin with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a site, or a page of one.",
        discussion: """
            What is made can be built at once, and comments in it say what is what. No file is ever written over.

            'rosette new site my-site' makes a folder with a sample site, its looks, and files for Git hosts and containers. The \
            other kinds are made in a site: 'micro-credential', 'commitment' and 'news' take a name of lower-case letters, digits and \
            hyphens; 'edition' and 'rubric' that of a micro-credential. 'micro-credential', 'edition' and 'rubric' take the month, too: \
            'rosette new edition reading-water@2027-01'.
            """)

    @Argument(help: ArgumentHelp("What to begin.", valueName: "kind"))
    var kind: NewKind

    @Argument(help: ArgumentHelp("The folder of a new site, or the name of a page.", valueName: "name"))
    var name: String

    @Option(
        help: ArgumentHelp("The folder that holds content/ and templates/. (default: .)", valueName: "dir"),
        completion: .directory)
    var source: String?

    @Option(help: ArgumentHelp("Where a new site will be.", valueName: "url"))
    var baseURL: String?

    func validate() throws {
        if name.isEmpty { throw ValidationError("'new \(kind.rawValue)' is followed by an empty name.") }
        if source?.isEmpty == true { throw ValidationError("'--source' is followed by an empty name.") }
        if kind == .site, source != nil {
            throw ValidationError("'--source' is for pages of a site; the folder of a new site is its name.")
        }
        if kind != .site, baseURL != nil { throw ValidationError("'--base-url' is for a new site.") }
        if let baseURL, BaseURL(baseURL) == nil {
            throw ValidationError(
                "'\(baseURL)' is not an address such as 'https://badges.example.org/', with a slash at its end.")
        }
    }

    func run() throws {
        Terminal.outliveReaders()
        var job = NewJob(self, today: UTCInstant.now?.date)
        let text = job.run()
        DiagnosticReport(job.log).print(to: .standardError)
        guard let text else { throw ExitCode(1) }
        Terminal.standardOutput.write(text)
    }
}
