import Foundation
import TestSupport
import Testing

/// The catalog as data and the news feed, read by programs that are not ours.
struct CatalogFilesTests {
    /// Without an issuer, the same below a path, and with an issuer and official rubrics.
    enum Site: String, CaseIterable, CustomTestStringConvertible {
        case delivered
        case underAPath = "under a path"
        case secondSeries = "second series"

        var testDescription: String { rawValue }

        func built() async throws -> BuiltSite {
            switch self {
            case .delivered: try await BuiltSite.Variant.asDelivered.site()
            case .underAPath: try await BuiltSite.Variant.underAPath.site()
            case .secondSeries: try await BuiltSite.secondSeries.value
            }
        }
    }

    @Test(
        .enabled("jsonschema, PyLD or lxml is missing; 'make test' sets it up") { await Checker.catalog.isWanted() },
        arguments: Site.allCases)
    func publishesDataThatOtherProgramsRead(_ site: Site) async throws {
        let built = try await site.built()
        let check = try await Checker.catalog.run([built.folder.path, built.baseURL])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("ctdl-validate is missing; 'make test' sets it up where there is Python 3.12 or newer") {
            await Checker.ctdl.isWanted()
        },
        arguments: Site.allCases)
    func publishesCredentialsThatTheValidatorForCTDLAccepts(_ site: Site) async throws {
        let check = try await Checker.ctdl.run([site.built().folder.path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("Python is missing; 'make test' sets it up") { await Checker.links.isWanted() })
    func leadsFromEachFileToPagesThatAreThere() async throws {
        let site = try await BuiltSite.secondSeries.value
        let mailboxes = site.officeMailboxes.flatMap { ["--allow-email", $0] }
        let check = try await Checker.links.run([site.folder.path, site.baseURL] + mailboxes)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("jsonschema, PyLD or lxml is missing; 'make test' sets it up") {
            await Checker.catalogSelfTest.isWanted()
        })
    func isCheckedByAProgramThatNoticesWhatIsWrong() async throws {
        let site = try await BuiltSite.secondSeries.value
        let check = try await Checker.catalogSelfTest.run([site.folder.path, site.baseURL])
        #expect(check.status == 0, "\(check.output)")
    }
}
