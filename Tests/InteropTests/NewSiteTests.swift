import Foundation
import TestSupport
import Testing

/// The site that `rosette new site` makes, checked by tools that are not ours.
struct NewSiteTests {
    private static let address = "https://badges.sample.org/"

    private func site(named name: String) async throws -> URL {
        let folder = try Workplace.emptyFolder(name).appending(path: "site")
        let run = try await ProgramRun(Workplace.program, ["new", "site", folder.path, "--base-url", Self.address])
        #expect(run.status == 0, "\(run.output)")
        return folder
    }

    @Test(.enabled("check-jsonschema is missing; 'make test' sets it up") { await Checker.hosts.isWanted() })
    func hasFilesForHostsAndContainersWithoutAFault() async throws {
        let check = try await Checker.hosts.run([try await site(named: "new-hosts").path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(.enabled("the Nu HTML checker or Java is missing; 'make test' sets it up") { await Checker.html.isWanted() })
    func hasOnlyValidPages() async throws {
        let folder = try await site(named: "new-pages")
        let build = try await ProgramRun(Workplace.program, ["build", "--release"], in: folder)
        #expect(build.status == 0, "\(build.output)")
        let check = try await Checker.html.run([folder.appending(path: "public").path])
        #expect(check.status == 0, "\(check.output)")
    }
}
