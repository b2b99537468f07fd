import Foundation
import TestSupport
import Testing

/// The delivered site, checked by tools that are not ours.
///
/// `make test` installs them and says which could not be.
struct BuiltSiteTests {
    @Test(
        .enabled("the Nu HTML checker or Java is missing; 'make test' sets it up") { await Checker.html.isWanted() },
        arguments: BuiltSite.Variant.allCases)
    func hasOnlyValidPages(_ variant: BuiltSite.Variant) async throws {
        let site = try await variant.site()
        let check = try await Checker.html.run([site.folder.path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("Python is missing; 'make test' sets it up") { await Checker.links.isWanted() },
        arguments: BuiltSite.Variant.allCases)
    func hasNoLinkThatLeadsToNothing(_ variant: BuiltSite.Variant) async throws {
        let site = try await variant.site()
        let mailboxes = site.officeMailboxes.flatMap { ["--allow-email", $0] }
        let check = try await Checker.links.run([site.folder.path, site.baseURL] + mailboxes)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("the Open Badges validator is missing; 'make test' sets it up") { await Checker.badges.isWanted() },
        arguments: BuiltSite.Variant.allCases)
    func publishesAssertionsThatTheReferenceValidatorAccepts(_ variant: BuiltSite.Variant) async throws {
        let site = try await variant.site()
        let check = try await Checker.badges.run([site.folder.path, site.baseURL])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("openbadges-bakery is missing; 'make test' sets it up") { await Checker.bakery.isWanted() },
        arguments: BuiltSite.Variant.allCases)
    func bakesPicturesThatTheReferenceToolReads(_ variant: BuiltSite.Variant) async throws {
        let site = try await variant.site()
        let check = try await Checker.bakery.run([site.folder.path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(
        .enabled("openbadgeslib or PyLD is missing; 'make test' sets it up") { await Checker.credentials.isWanted() },
        arguments: BuiltSite.Variant.allCases)
    func publishesCredentialsThatOtherProgramsVerify(_ variant: BuiltSite.Variant) async throws {
        let site = try await variant.site()
        let check = try await Checker.credentials.run([site.folder.path, site.baseURL])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(.enabled("openbadgeslib or PyLD is missing; 'make test' sets it up") { await Checker.selfTest.isWanted() })
    func isCheckedByProgramsThatNoticeWhatIsWrong() async throws {
        let check = try await Checker.selfTest.run()
        #expect(check.status == 0, "\(check.output)")
    }
}
