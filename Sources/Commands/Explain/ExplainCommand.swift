import ArgumentParser
import Diagnostics
import Explanations

/// `rosette explain`: what a message means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a message means, and how to put it right.",
        discussion: """
            Every message ends with the name of its kind in square brackets, such as [invalid-date]. Without a name, all of \
            them are listed.
            """)

    @Argument(
        help: ArgumentHelp("The name in the square brackets.", valueName: "id"),
        completion: .list(Explanation.all.map(\.id)))
    var id: String?

    func run() throws {
        Terminal.outliveReaders()
        guard let id else { return Terminal.standardOutput.write(ExplanationIndex.text) }
        // As it is copied from a message.
        let name = id.trimmingPrefix("[").split(separator: "]").first.map { $0.lowercased() } ?? id
        guard let explanation = Explanation.of(name) else {
            var log = DiagnosticLog()
            log.add(ExplainProblem.unknownID(id), at: .nowhere)
            DiagnosticReport(log, consequence: "nothing was explained").print(to: .standardError)
            throw ExitCode(1)
        }
        Terminal.standardOutput.write(explanation.text)
    }
}
