import ArgumentParser
import CatalogModel
import Credentials
import Diagnostics
import Issuing

/// What `rosette reissue` is to correct.
struct CorrectionOptions: ParsableArguments {
    @Option(help: "The public name, for which the earner has given consent.")
    var name: String?

    @Flag(help: "Take the name off.")
    var withholdName = false

    @Flag(help: "Take the hash of the earner's address off.")
    var noIdentity = false

    @Option(help: ArgumentHelp("The day of completion: 2026-06-30.", valueName: "date"))
    var completed: CalendarDate?

    @Option(help: ArgumentHelp("The credit that was elected, a key that the edition lists.", valueName: "key"))
    var credit: Slug?

    @Flag(help: "Take the credit off.")
    var noCredit = false

    func validate() throws {
        if name != nil, withholdName { throw ValidationError("'--name' and '--withhold-name' exclude each other.") }
        if credit != nil, noCredit { throw ValidationError("'--credit' and '--no-credit' exclude each other.") }
        if name == nil, !withholdName, !noIdentity, completed == nil, credit == nil, !noCredit {
            throw ValidationError(
                """
                Say what is to be different: '--name', '--withhold-name', '--no-identity', '--completed', '--credit' or \
                '--no-credit'.
                """)
        }
    }

    /// - Returns: nil, with a problem in the log, where the name is none.
    func correction(log: inout DiagnosticLog) -> AwardCorrection? {
        var change = AwardCorrection.Change<PublicName>.kept
        if let name {
            guard let name = PublicName(rosterCell: name) else {
                log.add(CommandProblem.badName, at: .nowhere)
                return nil
            }
            change = .set(name)
        }
        return AwardCorrection(
            name: withholdName ? .removed : change, completed: completed,
            credit: noCredit ? .removed : credit.map { .set($0) } ?? .kept, withholdsIdentity: noIdentity)
    }
}
