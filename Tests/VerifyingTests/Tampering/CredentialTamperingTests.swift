import Baking
import Testing
import Verifying

/// Every way of tampering with a credential, in every file that carries one.
struct CredentialTamperingTests {
    @Test(arguments: Carrier.allCases, Tampering.ofCredentials)
    func failsExactlyWhereItShould(_ carrier: Carrier, _ tampering: Tampering) async throws {
        var scene = try Tampering.Scene()
        try tampering.change(&scene)
        let file = try carrier.file(with: scene.text ?? scene.credential.text, .openBadges3)
        let verification = try await verify(
            file, with: scene.site, issuer: .named("did:web:badges.example.org"), recipient: TestAward.address)
        #expect(verification.reasons(.failed) == tampering.failing)
        #expect(!verification.isValid)
    }

    /// The same scene untouched, or the table above would prove nothing.
    @Test(arguments: Carrier.allCases)
    func passesWhereNothingWasDone(_ carrier: Carrier) async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(
            carrier.file(with: scene.credential.text, .openBadges3), with: scene.site,
            issuer: .named("did:web:badges.example.org"), recipient: TestAward.address)
        #expect(verification.reasons(.passed).count == 7)
    }
}
