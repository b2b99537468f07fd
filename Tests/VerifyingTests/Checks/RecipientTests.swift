import JSONText
import Testing
import Verifying

/// Whether a badge is about an address, and that the address is told to nobody.
struct RecipientTests {
    private func recipient(_ identity: JSONOutput?, _ address: String) async throws -> CheckResult {
        let award = TestAward(by: try TestIssuer())
        let document = try award.unsignedCredential().changing("credentialSubject.identifier", to: identity)
        return try await verify(award.issuer.sign(document).bytes, with: TestSite(of: award), recipient: address)[
            .recipient]
    }

    private static func identity(
        _ value: String, isHashed: Bool = true, type: String = "emailAddress", salt: String? = nil
    ) -> JSONOutput {
        .object(omittingNil: [
            "type": "IdentityObject", "hashed": .bool(isHashed), "identityHash": .string(value),
            "identityType": .string(type), "salt": salt.map { .string($0) },
        ])
    }

    /// The vector of the Open Badges 3.0 standard, section "IdentityHash".
    private static let standard = identity(
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", salt: "Kosher")

    @Test(arguments: [
        (standard, "a@example.com", CheckResult.passed(.sameRecipient)),
        (standard, " A@Example.COM ", .passed(.sameRecipient)),
        (standard, "b@example.com", .failed(.otherRecipient)),
        (
            identity("SHA256$B5809D8A92F8858436D7E6B87C12EBC0AE1EAC4BAECC2C0B913AEE2C922EF399", salt: "Kosher"),
            "a@example.com", .passed(.sameRecipient)
        ),
        // The hash of `A@example.com` without salt: some software hashes an address just as it was typed.
        (
            identity("sha256$ac4d3e54dc07a27d5eab77f84bcdb29b0b11dcfc4dd55a4cf1b2a8ed0a2b0b63"), "A@example.com",
            .failed(.otherRecipient)
        ),
        (identity("a@example.com", isHashed: false), "A@example.com", .passed(.sameRecipient)),
        (identity("md5$00000000000000000000000000000000"), "a@example.com", .notChecked(.weakHash)),
        (identity("a@example.com"), "a@example.com", .notChecked(.unknownHash)),
        (identity("Ada Example", isHashed: false, type: "name"), "a@example.com", .notChecked(.withoutRecipientHash)),
        (.array([identity("Ada", isHashed: false, type: "name"), standard]), "a@example.com", .passed(.sameRecipient)),
        (
            .array([standard, identity("md5$00000000000000000000000000000000")]), "b@example.com",
            .failed(.otherRecipient)
        ),
        (.array([identity("x@example.com", isHashed: false), standard]), "a@example.com", .passed(.sameRecipient)),
    ])
    func comparesTheAddress(_ identity: JSONOutput, _ address: String, _ expected: CheckResult) async throws {
        #expect(try await recipient(identity, address) == expected)
    }

    @Test func isNotCheckedWithoutAnyIdentifier() async throws {
        #expect(try await recipient(nil, "a@example.com") == .notChecked(.withoutRecipientHash))
    }

    @Test(arguments: [TestAward.address, "someone.else@example.org"])
    func neverShowsTheAddress(_ address: String) async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(
            scene.credential.bytes, with: scene.site, issuer: .named("did:web:badges.example.org"), recipient: address)
        let local = try #require(address.split(separator: "@").first)
        for text in [verification.document(source: "x").text, verification.tableRow(source: "x"), "\(verification)"] {
            #expect(!text.contains(local))
        }
        let given = RecipientAddress(address)
        var dumped = ""
        dump(given, to: &dumped)
        #expect("\(given)" == "an address")
        #expect(!dumped.contains(local) && !String(reflecting: given).contains(local))
    }

    /// An address that stands unhashed where a hash should be is not repeated either.
    @Test func neverShowsAnAddressInPlaceOfAHash() async throws {
        #expect(
            try await recipient(Self.identity("secret@example.com"), "a@example.com").reason
                == "its address is hashed in an unknown way")
    }

    /// Open Badges 2.0 calls the same things by other names.
    @Test(arguments: [
        (TestAward.address, CheckResult.passed(.sameRecipient)), ("b@example.org", .failed(.otherRecipient)),
    ])
    func comparesTheAddressOfAnAssertion(_ address: String, _ expected: CheckResult) async throws {
        let scene = try Tampering.Scene()
        let verification = try await verify(scene.assertion.bytes, with: scene.site, recipient: address)
        #expect(verification[.recipient] == expected)
    }
}
