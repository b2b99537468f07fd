import ArgumentParser
import CatalogModel
import Credentials
import Diagnostics
import Issuing

/// `rosette reissue`: another badge in place of one that says something wrong.
struct ReissueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reissue",
        abstract: "Issue another badge in place of one that says something wrong.",
        discussion: """
            The new badge has an id and a link of its own, and says what the old one said but for what is corrected. The \
            old one's page stays and says that it was replaced. For another address or edition, use 'rosette revoke', and \
            then 'rosette issue' with the roster.
            """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var run: RunOptions

    @Argument(help: ArgumentHelp("The id of the award, the last part of its address.", valueName: "award"))
    var award: AwardID

    @OptionGroup var corrections: CorrectionOptions

    func run() async throws {
        Terminal.outliveReaders()
        var job = RegistryJob(registry)
        let new = await reissue(&job)
        DiagnosticReport(job.log).print(to: .standardError)
        guard let new else { throw ExitCode(1) }
        let outcome =
            new.isNew
            ? "replaced \(award) by \(new.award)"
            : "\(award) was replaced by \(new.award), which says so already; nothing to do"
        Terminal.standardOutput.write(
            """
            \(outcome)
            next: commit content/registry/, build and publish the site, and mail the new link: \(new.link)

            """)
    }

    private func reissue(_ job: inout RegistryJob) async -> (award: AwardID, link: String, isNew: Bool)? {
        guard let correction = corrections.correction(log: &job.log), let file = job.keyFile(key),
            let transaction = job.begin(.reissue), let state = await job.state(),
            let signer = job.signer(file, for: state, at: run), let catalog = job.catalog(),
            let issuer = job.issuer(catalog)
        else { return nil }
        do {
            let new = try await AwardReissue(of: award, correction, issuer: issuer, in: state, by: signer)
            if let changes = new.changes, !transaction.commit(changes, log: &job.log) { return nil }
            return (new.award, catalog.site.baseURL.value.absolute(.award(new.award)), new.changes != nil)
        } catch {
            job.report(error)
            return nil
        }
    }
}
