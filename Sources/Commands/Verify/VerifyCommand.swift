import ArgumentParser
import Diagnostics
import Verifying

/// `rosette verify`: checks badges, of this site or another's.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check badges: who issued them, unchanged, not revoked.",
        discussion: """
            A badge is the JSON of a credential (Open Badges 3.0) or an assertion (2.0), a PNG or SVG with either in it, or \
            the address of a badge page. A folder is a site that was downloaded, or a folder of badges. A list is a text \
            file with an address a line. A badge that lies in a downloaded site is checked against that site's own keys and \
            lists, without the network, and the answer says so; anything else is fetched with curl.

            It ends with 0 only if format, signature, issuer, dates and status of every badge passed. A signature shows who \
            issued a badge and that nothing was changed; it does not judge the work.
            """)

    @Argument(
        help: ArgumentHelp("Files, folders, addresses or lists.", valueName: "badge"),
        completion: .file())
    var badges: [String]

    @Option(help: ArgumentHelp("The issuer that you expect, as 'did:web:…'.", valueName: "did"))
    var issuer: String?

    @Option(
        help: ArgumentHelp(
            "The issuer's did.json, alone or in a downloaded site; it names the issuer too.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var did: String?

    @Option(help: ArgumentHelp("Whose badge it should be; the address is not sent anywhere.", valueName: "email"))
    var recipient: String?

    @Flag(help: "Print the answers as JSON.")
    var json = false

    @Flag(help: "Print the answers as a table in CSV.")
    var csv = false

    func validate() throws {
        if json && csv { throw ValidationError("'--json' and '--csv' cannot be given together.") }
        if badges.contains("") { throw ValidationError("The name of a badge is empty.") }
    }

    func run() async throws {
        Terminal.outliveReaders()
        var request = VerifyRequest(expectedIssuer: issuer, recipient: recipient.map(RecipientAddress.init))
        request.add(badges: badges, keys: did)
        DiagnosticReport(request.log, consequence: "nothing was checked").print(to: .standardError)
        guard !request.log.hasErrors else { throw ExitCode(1) }
        let answers = await request.answers()
        let form: VerifyReport.Form = json ? .json : csv ? .csv : .text
        Terminal.standardOutput.write(VerifyReport(answers, as: form).text)
        guard answers.allSatisfy(\.verification.isValid) else { throw ExitCode(1) }
    }
}
