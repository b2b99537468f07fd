import Foundation
import TestSupport
import Testing

/// The pages with scripts, used in Chromium as a reader would; `Tests/Browser` holds the tests themselves.
///
/// `make test` installs what they need and says what could not be.
struct PagesTests {
    @Test(
        .enabled("Playwright or Chromium is missing; 'make test' sets them up") { await PagesCheck.isWanted() },
        arguments: PagesCheck.allCases)
    func holdWhatTheyPromise(_ check: PagesCheck) async throws {
        let run = try await check.run()
        #expect(run.status == 0, "\(run.output)")
    }
}
