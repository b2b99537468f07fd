import CatalogModel
import Diagnostics
import Foundation
import Issuing

/// What `rosette issue` does with the files that it is given.
struct IssueJob {
    private let command: IssueCommand
    private var job: RegistryJob
    private var links: PrivatePlace?

    var log: DiagnosticLog { job.log }

    init(_ command: IssueCommand) {
        self.command = command
        job = RegistryJob(command.registry)
    }

    /// - Returns: nil where nothing was issued, and the log tells why.
    mutating func run() async -> IssueReport? {
        if let path = command.links {
            guard let place = job.privatePlace(path, for: .links) else { return nil }
            links = place
        }
        guard let key = job.keyFile(command.key), let bytes = rosterBytes() else { return nil }
        if command.dryRun {
            guard let state = await job.stateWithoutLock() else { return nil }
            return await report(on: bytes, key, state)
        }
        guard let transaction = job.begin(.issue), let state = await job.state(),
            let report = await report(on: bytes, key, state),
            transaction.commit(report.issuance.changes, log: &job.log)
        else { return nil }
        return report
    }

    /// - Returns: false where the list was asked for and could not be written, which is told.
    func writeLinks(of report: IssueReport) -> Bool {
        guard let links, !command.dryRun else { return true }
        do {
            try report.issuance.links(in: report.catalog).write(to: links)
            return true
        } catch {
            // The report on other problems ends in "nothing was written", which would not be true here.
            let format = ConsoleFormat(usesColor: Terminal.standardError.showsColor)
            for diagnostic in [
                Diagnostic(error, at: .nowhere), Diagnostic(CommandProblem.linksNotWritten, at: .nowhere),
            ] {
                Terminal.standardError.write(format.text(of: diagnostic) + "\n")
            }
            return false
        }
    }

    private mutating func report(on bytes: [UInt8], _ key: KeyFile, _ state: RegistryState) async -> IssueReport? {
        guard let signer = job.signer(key, for: state, at: command.run), job.isInTime(signer, state),
            let catalog = job.catalog(), let issuer = job.issuer(catalog)
        else { return nil }
        let context = RosterContext(
            editions: DatedEditions(catalog.microCredentials), providers: catalog.site.providers.map(\.key),
            today: signer.run.date)
        guard let roster = Roster(bytes, path: command.roster, context: context, log: &job.log) else { return nil }
        let issuing = RosterIssuing(
            from: catalog, by: issuer, into: state, signer: signer, again: Set(command.again), picture: job.picture)
        guard let issuance = await issuing.issue(roster, path: command.roster, log: &job.log) else { return nil }
        return IssueReport(issuance: issuance, catalog: catalog, isDryRun: command.dryRun, hasLinks: links != nil)
    }

    private mutating func rosterBytes() -> [UInt8]? {
        do throws(FileProblem) {
            return try GivenFile(path: command.roster).bytes()
        } catch {
            job.log.add(error, at: .path(command.roster))
            return nil
        }
    }
}
