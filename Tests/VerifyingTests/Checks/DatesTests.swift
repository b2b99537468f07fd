import CatalogModel
import JSONText
import Testing
import Verifying

/// The edges of the time in which a badge is in force.
struct DatesTests {
    private func dates(_ changes: [String: JSONOutput?], at time: String) async throws -> CheckResult {
        let award = TestAward(by: try TestIssuer())
        var document = try award.unsignedCredential()
        for (path, value) in changes { document = try document.changing(path, to: value) }
        let signed = try award.issuer.sign(document)
        return try await verify(signed.bytes, with: TestSite(of: award), at: time)[.dates]
    }

    @Test(arguments: [
        ("2026-07-01T08:59:59Z", "not valid before 2026-07-01T09:00:00Z"),
        ("2026-07-01T09:00:00Z", "valid since 2026-07-01T09:00:00Z and until 2026-08-01T00:00:00Z"),
        ("2026-08-01T00:00:00Z", "valid since 2026-07-01T09:00:00Z and until 2026-08-01T00:00:00Z"),
        ("2026-08-01T00:00:01Z", "expired on 2026-08-01T00:00:00Z"),
    ])
    func isInForceFromItsFirstSecondToItsLast(_ time: String, _ reason: String) async throws {
        let result = try await dates(["validUntil": "2026-08-01T00:00:00Z"], at: time)
        #expect(result.reason == reason)
    }

    @Test(arguments: [
        ("2026-07-01T09:00:00.5Z", "2026-07-01T09:00:00Z", CheckResult.Outcome.failed),
        ("2026-07-01T09:00:00.000Z", "2026-07-01T09:00:00Z", .passed),
        ("2026-07-01T11:00:00+02:00", "2026-07-01T09:00:00Z", .passed),
        ("2026-07-01T11:00:00+01:00", "2026-07-01T09:59:59Z", .failed),
        ("2026-06-30T24:00:00Z", "2026-07-01T09:00:00Z", .passed),
    ])
    func comparesTimesInAnyZone(_ start: String, _ time: String, _ outcome: CheckResult.Outcome) async throws {
        #expect(try await dates(["validFrom": .string(start)], at: time).outcome == outcome)
    }

    /// Noon in UTC of a day that has begun in the east may be most of a day ahead.
    @Test(arguments: [
        ("2026-07-01T12:00:00Z", CheckResult.Outcome.passed), ("2026-07-02T09:00:00Z", .passed),
        ("2026-07-02T09:00:01Z", .failed),
    ])
    func allowsADayForTheDayOfCompletion(_ awarded: String, _ outcome: CheckResult.Outcome) async throws {
        #expect(
            try await dates(["awardedDate": .string(awarded)], at: "2026-07-01T09:00:00Z").outcome == outcome)
    }

    @Test func failsWhereTheSignatureExpired() async throws {
        let scene = try Tampering.Scene()
        // Not signed by the rules of this program, so that the proof can have an end.
        let proof = try scene.credential["proof"]?.changing("expires", to: "2026-10-01T00:00:00Z")
        let changed = try scene.credential.changing("proof", to: proof)
        let signed = try scene.award.issuer.sign(withProof: changed)
        let verification = try await verify(
            signed.bytes, with: scene.site, issuer: .named("did:web:badges.example.org"))
        #expect(verification.reasons(.failed) == [.dates: "the signature expired on 2026-10-01T00:00:00Z"])
    }
}
