import Foundation
import TestSupport
import Testing
import Verifying

/// The verifier for browsers, in Chromium, beside the program's own: no answer may differ in a word.
@Suite(
    .serialized,
    .enabled("Playwright or Chromium is missing; 'make test' sets them up") { await VerifierCheck.isWanted() })
struct BrowserTests {
    @Test func saysTheSameInEveryCase() async throws {
        let folder = try Workplace.emptyFolder("browser-cases")
        let cases = try await BrowserCases.all()
        for (index, recorded) in cases.enumerated() {
            try recorded.write(to: folder.appending(path: "\(index).json"))
        }
        #expect(cases.count > 200)
        let run = try await VerifierCheck.cases.run(on: folder)
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func doesWhatOnlyABrowserMust() async throws {
        let file = try Workplace.emptyFolder("browser-case").appending(path: "valid.json")
        let scene = try Tampering.Scene()
        let recorded = try await recordedCase(
            of: scene.credential.bytes, named: "untouched", with: scene.site,
            issuer: .named("did:web:badges.example.org"))
        try #require(recorded.answer.isValid)
        try recorded.write(to: file)
        let run = try await VerifierCheck.own.run(on: file)
        #expect(run.status == 0, "\(run.output)")
    }

    @Test(.enabled(if: StandardsFolder.has("vectors/rdf-canon"), "the vectors are not beside this clone"))
    func holdsTheVectorsOfTheStandards() async throws {
        let run = try await VerifierCheck.vectors.run(on: #require(StandardsFolder.url))
        #expect(run.status == 0, "\(run.output)")
    }
}
