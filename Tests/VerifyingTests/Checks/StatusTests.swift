import Credentials
import JSONText
import Testing
import Verifying

/// What a status list, and the entry that leads to it, can say or fail to say.
struct StatusTests {
    private static let address = "https://badges.example.org/status/1.json"

    /// Verifies an award after its entry was changed by the issuer, or its list by anybody.
    private func status(
        entry: (JSONOutput) throws -> JSONOutput = { $0 },
        list: (TestIssuer) throws -> JSONOutput = { try $0.statusList() }
    ) async throws -> CheckResult {
        var scene = try Tampering.Scene()
        let document = try scene.award.unsignedCredential()
        let status = try #require(document["credentialStatus"])
        let changed = try document.changing("credentialStatus", to: try entry(status))
        scene.credential = try scene.award.issuer.sign(changed)
        scene.site.publish(try list(scene.award.issuer), at: Self.address)
        return try await verify(
            scene.credential.bytes, with: scene.site, issuer: .named("did:web:badges.example.org"))[.status]
    }

    private func resigned(
        _ issuer: TestIssuer, by signer: TestIssuer? = nil, withdrawn: [Int] = [],
        _ change: (JSONOutput) throws -> JSONOutput
    ) throws -> JSONOutput {
        let unsigned = try issuer.statusList(withdrawn: withdrawn).changing("proof", to: nil)
        return try (signer ?? issuer).sign(change(unsigned), method: issuer.method)
    }

    @Test func passesWhereNothingCouldHaveRevokedIt() async throws {
        let award = TestAward(by: try TestIssuer())
        let document = try award.unsignedCredential().changing("credentialStatus", to: nil)
        let verification = try await verify(award.issuer.sign(document).bytes, with: TestSite(of: award))
        #expect(verification[.status] == .passed(.withoutStatus))
        #expect(verification.reason(.status) == "it names no status list, so its issuer has no way to revoke it")
    }

    @Test(arguments: [
        ("statusListIndex", "4711x", "'credentialStatus' lacks its list, its index of digits or its purpose"),
        ("statusListIndex", "-1", "'credentialStatus' lacks its list, its index of digits or its purpose"),
        ("statusListIndex", "", "'credentialStatus' lacks its list, its index of digits or its purpose"),
        ("statusListIndex", "131072", "its index 131072 is past the end of the status list, which has 131072"),
        (
            "statusListIndex", "999999999999999999",
            "its index 999999999999999999 is past the end of the status list, which has 131072"
        ),
        (
            "statusListIndex", "9999999999999999999",
            "'credentialStatus' lacks its list, its index of digits or its purpose"
        ),
    ])
    func failsForAnEntryThatLeadsNowhere(_ member: String, _ value: String, _ reason: String) async throws {
        let result = try await status(entry: { try $0.changing(member, to: .string(value)) })
        #expect(result.reason == reason)
        #expect(result.outcome == .failed)
    }

    @Test(arguments: [
        ("statusPurpose", JSONOutput.string("suspension"), "its status list is for 'suspension', not for 'revocation'"),
        ("statusSize", 2, "its status has more than one bit, and this program reads one"),
        (
            "statusListCredential", "https://badges.example.org/status/2.json",
            "its status list could not be read: there is no https://badges.example.org/status/2.json"
        ),
        (
            "statusListCredential", "http://badges.example.org/status/1.json",
            "its status list could not be read: 'http://badges.example.org/status/1.json' is not an https address"
        ),
        (
            "statusListCredential", "file:///etc/passwd",
            "its status list could not be read: 'file:///etc/passwd' is not an https address"
        ),
    ])
    func isNotCheckedForAnEntryThatIsNotRead(_ member: String, _ value: JSONOutput, _ reason: String) async throws {
        let result = try await status(entry: { try $0.changing(member, to: value) })
        #expect(result.reason == reason)
        #expect(result.outcome == .notChecked)
    }

    @Test func isNotCheckedForAnotherKindOfStatus() async throws {
        var scene = try Tampering.Scene()
        let contexts = OpenBadgeCredential.contexts + ["https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"]
        let document = try scene.award.unsignedCredential().changing("@context", to: .strings(contexts)).changing(
            "credentialStatus", to: ["id": "https://badges.example.org/revoked.json", "type": "1EdTechRevocationList"])
        scene.credential = try scene.award.issuer.sign(document)
        let verification = try await verify(scene.credential.bytes, with: scene.site)
        #expect(
            verification.reason(.status)
                == "its status is of the type '1EdTechRevocationList', which this program does not read")
        #expect(verification[.status].outcome == .notChecked)
    }

    @Test func tellsWhenAListIsByAnotherIssuer() async throws {
        let result = try await status(list: { issuer in
            try resigned(issuer) { try $0.changing("issuer", to: "did:web:other.example.net") }
        })
        #expect(result.reason == "its status list is by 'did:web:other.example.net', not by the issuer")
        #expect(result.outcome == .notChecked)
    }

    @Test func doesNotBelieveAListThatTheIssuerDidNotSign() async throws {
        let stranger = try TestIssuer(seed: 9)
        let result = try await status(list: { issuer in try resigned(issuer, by: stranger) { $0 } })
        #expect(
            result.reason
                == "its status list does not hold: the signature does not fit: something was changed after it was made, "
                + "or another key made it")
        #expect(result.outcome == .notChecked)
    }

    @Test(
        arguments: [
            (
                "id", JSONOutput.string("https://badges.example.org/status/9.json"),
                "its status list calls itself 'https://badges.example.org/status/9.json'"
            ),
            ("credentialSubject.statusPurpose", "suspension", "its status list is not one of revocations"),
            ("credentialSubject.encodedList", "H4sI", "its status list does not hold: the list is not in base 64"),
            (
                "credentialSubject.encodedList", "uH4sI",
                "its status list does not hold: the list is not in gzip, or damaged"
            ),
            (
                "credentialSubject.encodedList", .string("u" + "H4sIAAAAAAAC_2NgAAAAAAD__w"),
                "its status list does not hold: the list is not in gzip, or damaged"
            ),
            ("validFrom", "2026-12-01T00:00:00Z", "its status list is not valid before 2026-12-01T00:00:00Z"),
            ("validFrom", nil, "its status list does not say from when it is"),
            ("validUntil", "2026-10-01T00:00:00Z", "its status list is out of date since 2026-10-01T00:00:00Z"),
            (
                "type", ["VerifiableCredential"],
                "its status list does not hold: line 6, column 11: 'type' must include 'BitstringStatusListCredential'"
            ),
        ] as [(String, JSONOutput?, String)])
    func isNotCheckedWithAListThatSaysNothing(_ path: String, _ value: JSONOutput?, _ reason: String) async throws {
        let result = try await status(list: { issuer in try resigned(issuer) { try $0.changing(path, to: value) } })
        #expect(result.reason == reason)
        #expect(result.outcome == .notChecked)
    }

    /// What was revoked stays so.
    @Test func believesARevocationOfAListThatIsOutOfDate() async throws {
        let result = try await status(list: { issuer in
            try resigned(issuer, withdrawn: [4711]) { try $0.changing("validUntil", to: "2026-10-01T00:00:00Z") }
        })
        #expect(result == .failed(.revoked(listDate: "2026-09-01T10:00:00Z")))
    }

    @Test func looksAtItsOwnPlaceOnly() async throws {
        let result = try await status(list: { try $0.statusList(withdrawn: [4710, 4712]) })
        #expect(result == .passed(.notRevoked(asOf: "2026-09-01T10:00:00Z")))
    }

    @Test func readsAListWhoseIssuerIsAnObject() async throws {
        let result = try await status(list: { issuer in
            try resigned(issuer) { try $0.changing("issuer", to: ["id": .string(issuer.did.description)]) }
        })
        #expect(result.outcome == .passed)
    }
}
