import Baking
import Testing
import Verifying

/// Every way of tampering with a hosted assertion, in every file that carries one.
struct AssertionTamperingTests {
    private static let issuer = ExpectedIssuer.named("https://badges.example.org/issuer/issuer.json")

    @Test(arguments: Carrier.allCases, Tampering.ofAssertions)
    func failsExactlyWhereItShould(_ carrier: Carrier, _ tampering: Tampering) async throws {
        var scene = try Tampering.Scene()
        try tampering.change(&scene)
        let text = scene.text ?? scene.assertion.text
        let verification = try await verify(
            carrier.file(with: text, .openBadges2), with: scene.site, issuer: Self.issuer, recipient: TestAward.address)
        #expect(verification.reasons(.failed) == tampering.failing)
        #expect(!verification.isValid)
    }

    @Test(arguments: Carrier.allCases)
    func passesWhereNothingWasDone(_ carrier: Carrier) async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(
            carrier.file(with: scene.assertion.text, .openBadges2), with: scene.site, issuer: Self.issuer,
            recipient: TestAward.address)
        #expect(verification.reasons(.passed).count == 7)
        #expect(verification.isValid)
    }
}
